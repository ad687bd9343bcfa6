import { icon } from '../figures/icon.ts';
import { verdictPlate } from '../figures/verdict-plate.ts';
import { html, raw, type Markup } from '../html.ts';
import { quote } from '../i18n/quote.ts';
import { count, fill } from '../i18n/message.ts';
import { openItems } from '../check/answers.ts';
import { rangeName } from '../check/range.ts';
import { agreementWord } from './agreement-word.ts';
import type { TeamContext } from './data.ts';
import { lowerFirst } from './letters.ts';
import type { Merged } from './merged.ts';

/** The level of a team in one line: "As a team: three stars". */
export const teamName = ({ t, check }: TeamContext, { found }: Merged): string =>
  fill(t.head.name, { level: lowerFirst(rangeName(check.data, found)) });

/** The head of the merged result: the plate, the level in words, where it comes from and what to talk about first. */
export function headPart(context: TeamContext, merged: Merged): Markup {
  const { t, check } = context;
  const { data } = check;
  const drawing = verdictPlate(data.parts.plate, merged.found, rangeName(data, merged.found));
  const people = count(data.locale, t.head.people, merged.people);
  return html`<header class="verdict">
    <div class="verdict-plate">${raw(drawing)}</div>
    <div class="verdict-head">
      <p class="label">
        ${people} ${data.title}. ${fill(data.ui.edition, { n: data.quiz.edition })}
      </p>
      <h1 tabindex="-1">${teamName(context, merged)}</h1>
      <p class="status"><b>${t.head.here}</b> ${basis(context, merged)}</p>
    </div>
    <div class="verdict-more">
      <p class="lead">${leadOf(context, merged)}</p>
      ${higherNote(context, merged)} ${actions(context, merged)}
    </div>
    <p class="sheet-lines"><span>${t.head.sheetTeam}</span><span>${t.head.sheetDate}</span></p>
  </header>`;
}

/** Where the answers come from: how many the team agreed on together, and what the others are. */
function basis({ t, check }: TeamContext, { agreed }: Merged): string {
  const { locale, quiz } = check.data;
  const n = Object.keys(agreed).length;
  if (n === quiz.items.length) return t.head.agreedAll;
  return `${n === 0 ? t.head.median : count(locale, t.head.agreed, n)} ${t.head.even}`;
}

/** How much the team agrees on, and what to talk about first; while the level is open, what is open. */
function leadOf({ t, check }: TeamContext, merged: Merged): string {
  const { found, response, items, agreed } = merged;
  const { data, questions } = check;
  const { locale, quiz, levels, ui } = data;
  const open = openItems(quiz, response).length;
  // What is agreed already needs no more talk.
  const first = items.find(({ id }) => agreed[id] === undefined);
  const words = items.map(({ agreement }) => agreementWord(agreement));
  const near = words.filter((word) => word === 'close' || word === 'agreed').length;
  const sentences = [
    ...(found.final
      ? []
      : [
          count(locale, t.head.open, open, {
            lower: lowerFirst(levels[found.lower ?? 'none']),
            upper: lowerFirst(levels[found.upper ?? 'none']),
          }),
        ]),
    ...(words.some((word) => word !== undefined)
      ? [fill(t.head.near, { near, total: quiz.items.length })]
      : []),
    ...(first?.variance
      ? [fill(t.head.first, { statement: quote(locale, questions[first.id]?.statement ?? '') })]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : ui.result.final;
}

/** Says it where members reach more alone than together: it looks like a mistake and is none. */
function higherNote({ t, check }: TeamContext, { higher, people }: Merged): Markup | undefined {
  if (higher === 0 || people < 2) return undefined;
  const text = count(check.data.locale, t.head.higher, higher, { people });
  return html`<p class="higher">${text} ${t.head.higherWhy}</p>`;
}

function actions({ t }: TeamContext, { found }: Merged): Markup {
  const next = found.next;
  return html`<p class="actions">
    <a class="button primary" href="#collect">${t.head.more}</a>
    <button class="button" type="button" id="open-workshop" data-workshop>
      ${t.workshop.open}
    </button>
    <button class="button" type="button" data-print>${raw(icon('print'))}${t.head.print}</button>
    ${next && html`<a class="more" href="#plan">${t.head.plan[next]} ${raw(icon('arrow'))}</a>`}
  </p>`;
}
