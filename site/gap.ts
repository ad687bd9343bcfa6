import type { Locale } from '@fifth-star/content/model/locale';
import type { ExpectationGap, GapRow } from './figures/expectation-gap.ts';
import { count, fill } from './i18n/message.ts';
import { ui } from './i18n/ui.ts';

/** A promise against its delivery, in words. */
export function gapRow(locale: Locale, promised: number, delivered: number): GapRow {
  const t = ui[locale].gap;
  const early = promised - delivered;
  const note =
    early === 0 ? t.onTime : count(locale, early > 0 ? t.early : t.late, Math.abs(early));
  return { name: fill(t.promised, { promised }), promised, note };
}

/** The words of the figure, and what it says to those who cannot see it. */
export function gapWords(
  locale: Locale,
  promises: readonly number[],
  delivered: number,
): ExpectationGap['words'] {
  const t = ui[locale].gap;
  const told = promises.map((promised) => {
    const { note } = gapRow(locale, promised, delivered);
    return `${fill(t.title, { promised, delivered })}: ${note}`;
  });
  return { title: told.join('; '), day: t.day, delivered: t.delivered };
}
