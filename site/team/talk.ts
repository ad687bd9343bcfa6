import type { ItemAgreement } from '@fifth-star/content/scoring/agreement';
import type { Practice } from '../check/data.ts';
import { agreementDots } from '../figures/dots.ts';
import { strip } from '../figures/strip.ts';
import { html, raw, type Markup } from '../html.ts';
import { fillHtml } from '../i18n/fill-html.ts';
import { count, fill } from '../i18n/message.ts';
import { agreeField, answerName } from './agree.ts';
import { upperFirst } from './letters.ts';
import { agreementWord, alphaWord, hundredths } from './agreement-word.ts';
import type { TeamContext } from './data.ts';
import type { Merged } from './merged.ts';
import type { Team } from './state.ts';

/** So many questions stand open at the top; the others unfold. */
const SHOWN = 8;

/** Every question, least agreed first: a dot for each member, the word for it, and room to agree an answer. */
export function talkPart(context: TeamContext, team: Team, merged: Merged): Markup {
  const { t, check } = context;
  const { items } = merged;
  // Unfolding one or two questions would not be worth a click.
  const first = items.length > SHOWN + 2 ? SHOWN : items.length;
  const rest = items.length - first;
  return html`<section class="part" id="talk">
    <div class="section-head">
      <h2>${t.talk.title}</h2>
      <p class="note">${t.talk.note}</p>
    </div>
    ${table(context, team, items.slice(0, first), 1)}
    ${
      rest > 0 &&
      html`<details class="rest" id="talk-rest">
        <summary>${count(check.data.locale, t.talk.rest, rest)}</summary>
        ${table(context, team, items.slice(first), first + 1)}
      </details>`
    }
    ${alphaNote(context, merged)}
  </section>`;
}

const table = (
  context: TeamContext,
  team: Team,
  items: readonly ItemAgreement[],
  from: number,
): Markup => {
  const { t } = context;
  return html`<table class="talk">
    <thead>
      <tr>
        <th scope="col">${t.talk.question}</th>
        <th scope="col">
          <span class="scale">${scale(context)}</span>
        </th>
        <th scope="col">${t.talk.agreement}</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item, k) => row(context, team, item, from + k))}
    </tbody>
  </table>`;
};

const scale = ({ check }: TeamContext): Markup[] =>
  check.data.options.map((name) => html`<span>${upperFirst(name)}</span>`);

function row(context: TeamContext, team: Team, item: ItemAgreement, n: number): Markup {
  const { check } = context;
  const { id, counts, median } = item;
  const { quiz, levels, practices } = check.data;
  const level = quiz.items.find((one) => one.id === id)?.level ?? 3;
  const practice = practices[id];
  return html`<tr id="${id}">
    <th scope="row">
      <span class="talk-no num">${n}</span>
      <span class="talk-what">
        <span>${check.questions[id]?.statement}</span>
        <span class="talk-more">
          <span class="level-mark" data-level="${level}"
            >${raw(strip(level, 'small'))}${levels[level]}</span
          >
          ${practice && cardLink(context, practice)}
        </span>
        ${agreeField(context, team, item)}
      </span>
    </th>
    <td>
      ${raw(agreementDots(counts, median))}
      <span class="scale under" aria-hidden="true">${scale(context)}</span>
      <span class="visually-hidden">${countsText(context, item)}</span>
    </td>
    <td>${agreementCell(context, team, item)}</td>
  </tr>`;
}

const cardLink = ({ t }: TeamContext, { href, title, lang, card = title }: Practice): Markup =>
  html`<span class="note"
    >${t.talk.card}
    <a href="${href}" ${lang && raw(`lang="${lang}" hreflang="${lang}"`)}>${card}</a></span
  >`;

/** The dots in words, lowest option first, and the team's answer. */
export function countsText({ t, check }: TeamContext, item: ItemAgreement): string {
  const { options } = check.data;
  const counted = options.map((name, k) => `${name}: ${item.counts[k] ?? 0}`).join(', ');
  const median = item.median === undefined ? undefined : options[item.median];
  return median === undefined ? `${counted}.` : `${counted}. ${fill(t.talk.median, { median })}`;
}

function agreementCell({ t, check }: TeamContext, team: Team, item: ItemAgreement): Markup {
  const { locale } = check.data;
  const { id, agreement, na, open } = item;
  const word = agreementWord(agreement);
  const agreed = team.agreed[id];
  return html`<b>${word ? t.talk.words[word] : t.talk.tooFew}</b> ${
      agreement !== undefined &&
      html`<span class="note num">r<sub>wg</sub> ${hundredths(locale, agreement)}</span>`
    }
    ${na > 0 && html`<span class="note num">${count(locale, t.talk.na, na)}</span>`}
    ${open > 0 && html`<span class="note num">${count(locale, t.talk.open, open)}</span>`}
    ${
      agreed !== undefined &&
      html`<span class="agreed-mark"
        >${fill(t.agree.agreed, { answer: answerName(check.data, agreed) })}</span
      >`
    }`;
}

/** Agreement over all questions, and what the numbers mean. */
function alphaNote({ t, check }: TeamContext, { alpha }: Merged): Markup {
  const { locale, quiz } = check.data;
  const value = alpha === undefined ? '' : hundredths(locale, alpha);
  const words = fill(t.talk.alpha[alphaWord(alpha)], { alpha: value, n: quiz.items.length });
  return html`<p class="note alpha">${words}</p>
    <details class="why numbers" id="numbers">
      <summary>${t.talk.numbers}</summary>
      <p class="note">${raw(fillHtml(t.talk.rwg, { rwg: html`r<sub>wg</sub>` }))}</p>
      <p class="note">${t.talk.alphaText}</p>
    </details>`;
}
