import type { Response } from '@fifth-star/content/scoring/quiz';
import type { Verdict } from '@fifth-star/content/scoring/verdict';
import { html, raw, type Markup } from '../html.ts';
import { count } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import { readingPath, type Reading } from './reading-path.ts';
import { linkTo } from './result-blockers.ts';

/** What to read, in which order and why; nothing when there are no gaps. */
export function readingPart(
  data: CheckData,
  response: Response,
  found: Verdict,
): Markup | undefined {
  const path = readingPath(data, response, found);
  if (path.length === 0) return undefined;
  return html`<section class="part split">
    ${raw(data.parts.reading)}
    <ol class="steps reading">
      ${path.map(
        (reading) =>
          html`<li>
            <div>
              <h3>${linkTo(reading.page)}</h3>
              <p class="note">${reasonFor(data, reading)}</p>
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}

function reasonFor({ ui, locale }: CheckData, { page, gaps, mustHaves }: Reading): string {
  const t = ui.result;
  const blocked = gaps === 1 ? t.onlyMustHave : count(locale, t.coversMustHaves, mustHaves);
  return [page.takes, count(locale, t.covers, gaps), ...(mustHaves ? [blocked] : [])].join(' ');
}
