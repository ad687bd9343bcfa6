import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../model/locale.ts';
import { checkTypography } from './typography.ts';

const findings = (text: string, locale: Locale) =>
  checkTypography(text, locale)
    .map(({ index, message, hint }) => `${index}: ${message} ${hint}`)
    .join('\n');

test.each<[Locale, string]>([
  ['en', '“It’s ‘quite’ plain,” the clients’ adviser said – 82% of them… “Yes!”'],
  [
    'uk',
    '«Він сказав „так“ і пішов»\u00A0— п’ять із шести, 82\u00A0%… SMS-повідомлення, e-mail, план A.',
  ],
  ['ru', '«Он сказал „да“ и ушёл»\u00A0— О’Коннор, 100%-ный, 82\u202F%.'],
  ['lv', 'Viņa teica „jā, ‘varbūt’”\u00A0– 82\u00A0% klientu.'],
  ['en', 'Kyiv–Riga, 10–20\u00A0km, 75,000 (or so), No. 5, 2.5, 555-0100'],
  [
    'uk',
    'п’ять–сім днів, 75\u00A0000\u00A0грн, №\u00A05, у 2010 році, 2026-11-22, 0800\u00A0300\u00A0200',
  ],
  ['ru', 'т.\u00A0д., 5\u00A0мин, 40, 40 и 20, в 2010 300 человек'],
  ['lv', 'u.\u00A0c., 2010.\u00A0gada 5. maijā, 9.40, 5\u00A0km'],
  [
    'uk',
    '`"код"` [тут](/practices/plain-words/ "назва") https://example.org/"a"...b <Evidence slug="a"/>',
  ],
  ['en', '- a list item\n  - another\n\n| a | --- | b |'],
  ['ru', ''],
])('%s: "%s" has no slip', (locale, text) => {
  expect(checkTypography(text, locale)).toEqual([]);
});

test.each<[Locale, string, number[]]>([
  ['uk', 'Це "слово" та “третє”.', [3, 14]],
  ['uk', '**"слово"** і "*слово*"', [2, 14]],
  ['uk', "п'ять п`ять пʼять п‘ять п´ять", [1, 7, 13, 19, 25]],
  ['uk', '«а «б» в»', [3]],
  ['uk', 'так „так“', [4]],
  ['uk', '«так', [0]],
  ['uk', 'слово»', [5]],
  ['ru', 'Он сказал: "Да" - и ушёл...', [11, 15, 24]],
  ['ru', "О'Коннор и Д’Артаньян", [1]],
  ['lv', 'Viņš teica „jā” un “nē” un "a".', [19, 27]],
  ['lv', '«jā»', [0]],
  ['en', 'It\'s "good", clients\' needs, «x», „y”', [2, 5, 20, 29, 34]],
  ['en', "'fine' and ‘alone’", [0, 11]],
  ['en', 'two  spaces , and a - b -- c--d', [3, 11, 19, 23, 28]],
  ['en', '82 % and 5\u00A0%', [2, 10]],
  ['lv', '82 % un 5% un 5\u00A0%', [2, 9]],
  ['uk', '5–10%', [4]],
  ['en', 'one — two—three', [4, 9]],
  ['uk', 'один – два — три—чотири', [5, 10, 16]],
  ['lv', 'viens — divi – trīs', [6, 12]],
  ['en', '( one ) “ two ”', [1, 5, 9, 13]],
  ['uk', '« один » (два )', [1, 6, 13]],
  ['ru', 'да,нет;что.Вот', [3, 7, 11]],
  ['en', 'one,, two.. three,.', [3, 9, 17]],
  ['en', '5 km, 10-20, 75\u00A0000', [1, 6, 13]],
  ['uk', '5грн, №5, 75 000', [1, 7, 10]],
  ['ru', '10 мин и 5 млн', [2, 10]],
  ['lv', '5 €, 10 min, 3 mini', [1, 7]],
  // Latin: c in the first word, i alone; Cyrillic: а in the Latvian word.
  ['uk', 'cервіс i якість', [0, 7]],
  ['ru', 'c клиентом, вектор X', [0]],
  ['lv', 'kl\u0430use', [2]],
  ['uk', 'VIPклієнт', [0]],
])('%s: %s has slips at %j', (locale, text, indices) => {
  expect(checkTypography(text, locale).map(({ index }) => index)).toEqual(indices);
});

test('findings are worded for editors', () => {
  expect(findings(`"Cервіс" - це  п'ять зірок, 82% , і "„так“... «так «так»`, 'uk'))
    .toMatchInlineSnapshot(`
      "0: The quotation mark \`"\` is not used in Ukrainian. Write \`«…»\`, and within these \`„…“\`.
      1: \`Cервіс\` has the Latin letter \`C\` among Cyrillic ones. Type the word again on the Cyrillic keyboard: search does not find it as it is.
      8: A hyphen between spaces stands for a dash. Write \` — \`, with a no-break space (U+00A0) before it.
      13: There are two spaces or more in a row. Leave one.
      16: The apostrophe is \`'\`. Write \`’\` (U+2019).
      30: A percent sign follows its number without a no-break space. Put a no-break space (U+00A0) between them: \`82 %\`.
      31: There is a space before a punctuation mark. Delete it.
      36: The quotation mark \`"\` is not used in Ukrainian. Write \`«…»\`, and within these \`„…“\`.
      42: Three dots stand for an ellipsis. Write \`…\` (U+2026).
      46: The quotation that \`«\` opens is never closed. Write \`«…»\`, and within these \`„…“\`.
      51: \`«…»\` stands within \`«…»\`. Write \`„…“\` for the inner quotation."
    `);
  expect(findings("It's 5 %, „no” and i -- a ‘quote’", 'en')).toMatchInlineSnapshot(`
    "2: The apostrophe is \`'\`. Write \`’\` (U+2019).
    6: There is a space before a percent sign. Delete it: \`82%\`.
    10: The quotation mark \`„\` is not used in English. Write \`“…”\`, and within these \`‘…’\`.
    20: A hyphen between spaces stands for a dash. Write \` – \`.
    26: \`‘…’\` is for a quotation within another. Write \`“…”\`, and within these \`‘…’\`."
  `);
  expect(findings('„Jā” un “nē i…', 'lv')).toMatchInlineSnapshot(
    `"8: The quotation mark \`“\` is not used in Latvian. Write \`„…”\`, and within these \`‘…’\`."`,
  );
  expect(findings('c клиентом: «да „нет“ ”', 'ru')).toMatchInlineSnapshot(`
    "0: The word \`c\` is a Latin letter among Cyrillic words. Type the word again on the Cyrillic keyboard: search does not find it as it is.
    12: The quotation that \`«\` opens is never closed. Write \`«…»\`, and within these \`„…“\`.
    22: The quotation mark \`”\` is not used in Russian. Write \`«…»\`, and within these \`„…“\`."
  `);
});

test('no text is too odd, and every finding lies in it', () => {
  const unit = fc.constantFrom(
    ...'"\'`’‘“”„«»‹›‚ -.…,%5aіiїП\u00A0\u0301\n[]()<>/@',
    'https://',
    '\uD800',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.constantFrom(...locales), (text, locale) => {
      for (const { index, message, hint } of checkTypography(text, locale)) {
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(text.length);
        expect(`${message} ${hint}`).toMatch(/^[A-Z`].*\.? .*$/s);
      }
    }),
    { numRuns: 3000 },
  );
});

test.each(['"', '`', '<a', '](', ' ', 'www.', 'a@', '«', '„', '-', '.', "a'", '1 '])(
  'a hundred thousand times %j is read in a moment',
  (part) => {
    checkTypography(part.repeat(100_000 / part.length), 'uk');
  },
  10_000,
);
