import type { GroupGap } from '@fifth-star/content/scoring/groups';
import { dumbbell } from '../figures/dumbbell.ts';
import { html, raw, type Markup } from '../html.ts';
import { emphasised, fillHtml } from '../i18n/fill-html.ts';
import { count } from '../i18n/message.ts';
import type { TeamContext } from './data.ts';
import type { Merged } from './merged.ts';

/** More would be a list to read, not to talk about: they unfold. */
const SHOWN = 6;

/** Where the medians of roles lie one option or more apart; nothing unless two roles may be shown. */
export function gapsPart(context: TeamContext, { groups, gaps }: Merged): Markup | undefined {
  const { t, check } = context;
  if (groups.filter(({ hidden }) => !hidden).length < 2) return undefined;
  const more = gaps.length - SHOWN;
  const listOf = (some: readonly GroupGap[]) =>
    html`<ul class="gaps">
      ${some.map((gap) => gapItem(context, gap))}
    </ul>`;
  return html`<section class="part split">
    <div>
      <h2>${t.gaps.title}</h2>
      <p class="note">${t.gaps.note}</p>
    </div>
    ${
      gaps.length === 0
        ? html`<p>${t.gaps.none}</p>`
        : html`<div>
            ${listOf(gaps.slice(0, SHOWN))}
            ${
              more > 0 &&
              html`<details class="gaps-more" id="gaps-more">
                <summary>${count(check.data.locale, t.gaps.more, more)}</summary>
                ${listOf(gaps.slice(SHOWN))}
              </details>`
            }
          </div>`
    }
  </section>`;
}

function gapItem({ t, check }: TeamContext, { id, low, high, gap }: GroupGap): Markup {
  const { locale, options, quiz } = check.data;
  const name = (role: string) => (role === '' ? t.roles.unnamed : role);
  const answer = (option: number) => emphasised(options[option] ?? '');
  const words = fillHtml(t.gaps.words, {
    low: name(low.group),
    lowAnswer: answer(low.answer),
    high: name(high.group),
    highAnswer: answer(high.answer),
    apart: count(locale, t.gaps.apart, gap),
  });
  const figure = dumbbell({ options: quiz.options.length, low: low.answer, high: high.answer });
  return html`<li>
    <p><b>${check.questions[id]?.statement}</b></p>
    ${raw(figure)}
    <p class="note">${raw(words)}</p>
  </li>`;
}
