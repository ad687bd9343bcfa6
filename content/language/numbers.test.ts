import { expect, test } from 'vitest';
import type { Locale } from '../model/locale.ts';
import { numbersIn } from './numbers.ts';

test.each<[Locale, string, string]>([
  [
    'en',
    'In 2010, 82% of 75,000 people (or 2.5 each) came at 9:30 or 9.40.',
    '2010 82% 75000 2.5 9.30 9.40',
  ],
  [
    'uk',
    'У 2010 році 82\u00A0% із 75\u00A0000 людей (або 2,5) прийшли о 9:30 чи 9.40.',
    '2010 82% 75000 2.5 9.30 9.40',
  ],
  [
    'lv',
    '2010. gadā 82\u202F% no 1\u202F075\u202F000, 2,5; plkst. 9.30',
    '2010 82% 1075000 2.5 9.30',
  ],
  ['ru', '5–10 процентов, 40, 40 и 20, в 2010 300 человек', '5 10% 40 40 20 2010 300'],
  ['ru', '75 000 и 100 000', '75000 100000'],
  ['en', '5 per cent, 1,2, 1,2345, 24/7, 3rd, No. 5.', '5% 1 2 1 2345 24 7 3 5'],
  ['uk', 'п’ять', ''],
])('%s: the numbers of "%s" are %s', (locale, text, numbers) => {
  expect(
    numbersIn(text, locale)
      .map(({ value }) => value)
      .join(' '),
  ).toBe(numbers);
});

test('a number stands where its first digit is', () => {
  expect(numbersIn('from 5 to 75,000', 'en')).toEqual([
    { value: '5', index: 5 },
    { value: '75000', index: 10 },
  ]);
});
