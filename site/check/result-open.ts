import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import { html, type Markup } from '../html.ts';
import { openItems } from './answers.ts';
import type { CheckData } from './data.ts';
import type { PageTexts } from './result.ts';

/** The questions that are still open, each leading back to its place; nothing when none is. */
export function openPart(
  { quiz, ui, mustHaveOf }: CheckData,
  response: Response,
  found: Verdict,
  texts: PageTexts,
): Markup | undefined {
  const open = openItems(quiz, response);
  // With nothing answered this would be the whole self-check again.
  if (open.length === 0 || open.length === quiz.items.length) return undefined;
  const t = ui.result;
  return html`<section class="part split">
    <div>
      <h2>${t.openQuestions}</h2>
      <p class="note">${found.final ? t.cannotChange : t.openNote}</p>
    </div>
    <ol class="steps reading">
      ${open.map(
        ({ id, mustHave, level }) =>
          html`<li>
            <div>
              <h3><a href="#${id}">${texts.statement(id)}</a></h3>
              ${mustHave && html`<p class="note">${mustHaveOf[level]}</p>`}
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}
