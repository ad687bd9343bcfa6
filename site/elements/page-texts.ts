import type { PageTexts } from '../check/result.ts';
import { raw } from '../html.ts';

/** The texts of a self-check that stand in its markup: they need not travel twice. */
export function pageTexts(check: HTMLElement): PageTexts {
  const text = (selector: string) => check.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    statement: (id) => text(`#${CSS.escape(id)} .statement`),
    advice: (level) =>
      raw(check.querySelector(`template[data-advice='${level ?? 'none'}']`)?.innerHTML ?? ''),
    behaviour: (id, option) =>
      text(`#${CSS.escape(id)} [value='${option}'] ~ span [data-behaviour]`),
  };
}
