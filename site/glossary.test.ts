import type { Locale } from '@fifth-star/content/model/locale';
import { expect, test } from 'vitest';
import { byLetter } from './glossary.ts';

const grouped = (locale: Locale, ...words: string[]) =>
  byLetter(words, (word) => word, locale)
    .map(({ letter, entries }) => `${letter}: ${entries.join(', ')}`)
    .join('; ');

test('each language has its own letters and its own order of them', () => {
  expect(grouped('en', 'zebra', 'Apple', 'éclair', 'entry', 'apron')).toBe(
    'A: Apple, apron; E: éclair, entry; Z: zebra',
  );
  expect(grouped('uk', 'їжак', 'яр', 'ґанок', 'гай', 'дім', 'інтерв’ю', 'ибис', 'йод')).toBe(
    'Г: гай; Ґ: ґанок; Д: дім; И: ибис; І: інтерв’ю; Ї: їжак; Й: йод; Я: яр',
  );
  expect(grouped('ru', 'эхо', 'ёж', 'ель', 'йод', 'игра')).toBe(
    'Е: ёж, ель; И: игра; Й: йод; Э: эхо',
  );
  expect(grouped('lv', 'šaurs', 'aka', 'čats', 'cena', 'saule', 'zeme', 'žogs')).toBe(
    'A: aka; C: cena; Č: čats; S: saule; Š: šaurs; Z: zeme; Ž: žogs',
  );
});

test('signs before the first letter do not count, and digits have a group each', () => {
  expect(grouped('en', '“Wow”', 'weight', '5 stars')).toBe('5: 5 stars; W: weight, “Wow”');
});

test('nothing has no groups', () => {
  expect(grouped('en')).toBe('');
});
