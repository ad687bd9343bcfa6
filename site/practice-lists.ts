import type { Locale } from '@fifth-star/content/model/locale';
import type { Localised } from './entries.ts';

type Practice = Localised<'practice'>;

/** The cards of each level, lowest level first; within it by effort, then by title as the language sorts. */
export function byLevel(
  practices: readonly Practice[],
  locale: Locale,
): { level: 3 | 4 | 5; cards: Practice[] }[] {
  const { compare } = new Intl.Collator(locale);
  return ([3, 4, 5] as const)
    .map((level) => ({
      level,
      cards: practices
        .filter(({ facts }) => facts.level === level)
        .sort((a, b) => a.facts.effort - b.facts.effort || compare(a.texts.title, b.texts.title)),
    }))
    .filter(({ cards }) => cards.length > 0);
}

/** One card of each level to begin with: of the least effort, the same in every language. */
export function firstCards(practices: readonly Practice[]): Practice[] {
  return ([3, 4, 5] as const).flatMap((level) => {
    const cards = practices.filter(({ facts }) => facts.level === level);
    const least = Math.min(...cards.map(({ facts }) => facts.effort));
    return cards.find(({ facts }) => facts.effort === least) ?? [];
  });
}
