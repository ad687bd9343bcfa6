import type { Moved } from '@fifth-star/content/scoring/editions';
import { html, type Markup } from '../html.ts';
import { list } from '../i18n/list.ts';
import { count } from '../i18n/message.ts';
import type { CheckData } from './data.ts';
import { hasMoved } from './received.ts';
import type { PageTexts } from './result.ts';

/** What moved a verdict since an older edition, by name; nothing when nothing did. */
export function movedPart(
  { keep, locale }: Pick<CheckData, 'keep' | 'locale'>,
  moved: Moved,
  { statement }: Pick<PageTexts, 'statement'>,
): Markup | undefined {
  if (!hasMoved(moved)) return undefined;
  const t = keep.moved;
  const fields = t.fields as Readonly<Record<string, string>>;
  const rules = t.ruleNames as Readonly<Record<string, string>>;
  const { lacking, gone, changed } = moved;
  return html`<details class="moved" open>
    <summary>${t.title}</summary>
    ${
      lacking.length > 0 &&
      listed(
        count(locale, t.lacking, lacking.length),
        lacking.map((id) => statement(id)),
      )
    }
    ${
      gone.length > 0 &&
      listed(
        count(locale, t.gone, gone.length),
        gone.map((id) => statement(id) || id),
      )
    }
    ${
      changed.length > 0 &&
      listed(
        count(locale, t.changed, changed.length),
        changed.map((item) => {
          const names = item.fields.map((field) => fields[field] ?? field);
          return `${statement(item.id)} (${list(locale, names)})`;
        }),
      )
    }
    ${
      moved.rules.length > 0 &&
      listed(
        t.rules,
        moved.rules.map((rule) => rules[rule] ?? rule),
      )
    }
  </details>`;
}

const listed = (lead: string, items: readonly string[]): Markup =>
  html`<p>${lead}</p>
    <ul class="moved-list">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
