import { checkFolder } from '@fifth-star/content/folder/check';
import { formatLibrary } from '@fifth-star/content/folder/write';
import { article, changed, soundEntries, term } from '@fifth-star/content/model/example';
import { toLibrary } from '@fifth-star/content/model/library';
import { formatProblem } from '@fifth-star/content/model/problem';
import { expect, test } from 'vitest';
import { openDictionaries } from './dictionary.ts';
import { proofSpelling } from './proof-spelling.ts';
import { parseWordList, problemsOf, readWordLists } from './word-list.ts';

const dictionaries = await openDictionaries();

const list = (...words: string[]) => ({ words: new Set(words), problems: [] });

const spelling = proofSpelling(dictionaries, {
  names: list('Zappos', 'NPS', 'SMS'),
  en: list('touchpoint'),
  uk: list('дашборд'),
  ru: list('дашборд'),
  lv: list('dašbords'),
});

/** What is told of an article whose body in a language is `body`. */
function told(locale: 'en' | 'uk' | 'ru' | 'lv', body: string): string {
  const spelled = changed(article(), ({ texts }) => {
    texts[locale] = { title: '1', summary: '1', body };
  });
  const { library } = toLibrary([
    ...soundEntries().filter(({ kind }) => kind !== 'article'),
    spelled,
  ]);
  return checkFolder(formatLibrary(library), [spelling])
    .problems.filter(({ message }) => message.includes('dictionary'))
    .map(formatProblem)
    .join('\n');
}

test.each([
  [
    'en',
    'The client’s colour, the clients’ e-mails, a self-check, Zappos’s NPS, TOUCHPOINT, 3rd, x2y.',
  ],
  [
    'en',
    '`kode` [words](/practices/qwertyuiop/) https://exmple.org <Evidence slug="fivee"/> and so on',
  ],
  ['en', 'A touchpoint-wise co\u00ADoper\u00ADation, full\u2011time'],
  [
    'uk',
    'П’ять кав’ярень, по-перше, будь-хто, за\u0301мок, дашборд Zappos, SMS-повідомлення, NPS.',
  ],
  ['uk', "Об\u00ADслу\u00ADговування в Києві, п'ять, пʼять"],
  ['ru', 'Ёлка и елка, по-моему, кто-нибудь, до\u0301ма, Дашборд, 24-часовой, customer journey'],
  ['lv', 'Klientiem jāatbild pārskatāmāk, pašnovērtējums, Dašbords, NPS'],
] as const)('%s: %s has no slip', (locale, body) => {
  expect(told(locale, body)).toBe('');
});

test('a misspelled word is told once a text, with line, nearest word and list', () => {
  expect(told('en', 'A definitly good colour.\n\nAnd a definitly touchpiont one.'))
    .toMatchInlineSnapshot(`
      "articles/expectations-first/en.mdx:6: articles/expectations-first (en), body: has \`definitly\`, which is in no English dictionary. Did you mean \`definitely\`? Correct it, or, if it is right, add it to content/library-words/en.txt.
      articles/expectations-first/en.mdx:8: articles/expectations-first (en), body: has \`touchpiont\`, which is in no English dictionary. Did you mean \`touchpoint\`? Correct it, or, if it is right, add it to content/library-words/en.txt."
    `);
  expect(told('uk', 'Гарна помилкка.\n\n> Зустрч у кавярні.\n\nZapos')).toMatchInlineSnapshot(`
    "articles/expectations-first/uk.mdx:6: articles/expectations-first (uk), body: has \`помилкка\`, which is in no Ukrainian dictionary. Did you mean \`помилка\`? Correct it, or, if it is right, add it to content/library-words/uk.txt.
    articles/expectations-first/uk.mdx:8: articles/expectations-first (uk), body: has \`Зустрч\`, which is in no Ukrainian dictionary. Did you mean \`Зустріч\`? Correct it, or, if it is right, add it to content/library-words/uk.txt.
    articles/expectations-first/uk.mdx:8: articles/expectations-first (uk), body: has \`кавярні\`, which is in no Ukrainian dictionary. Did you mean \`кав’ярні\`? Correct it, or, if it is right, add it to content/library-words/uk.txt.
    articles/expectations-first/uk.mdx:10: articles/expectations-first (uk), body: has \`Zapos\`, which is in no Ukrainian dictionary. Did you mean \`Zappos\`? Correct it, or, if it is right, add it to content/library-words/names.txt."
  `);
  expect(told('ru', 'Надо зделать лучьше.')).toMatchInlineSnapshot(`
    "articles/expectations-first/ru.mdx:6: articles/expectations-first (ru), body: has \`зделать\`, which is in no Russian dictionary. Did you mean \`делать\`? Correct it, or, if it is right, add it to content/library-words/ru.txt.
    articles/expectations-first/ru.mdx:6: articles/expectations-first (ru), body: has \`лучьше\`, which is in no Russian dictionary. Did you mean \`лучше\`? Correct it, or, if it is right, add it to content/library-words/ru.txt."
  `);
  expect(told('lv', 'Labs klijents un **atbldēja**.')).toMatchInlineSnapshot(`
    "articles/expectations-first/lv.mdx:6: articles/expectations-first (lv), body: has \`klijents\`, which is in no Latvian dictionary. Did you mean \`klients\`? Correct it, or, if it is right, add it to content/library-words/lv.txt.
    articles/expectations-first/lv.mdx:6: articles/expectations-first (lv), body: has \`atbldēja\`, which is in no Latvian dictionary. Did you mean \`atblēja\`? Correct it, or, if it is right, add it to content/library-words/lv.txt."
  `);
});

test('of a hyphenated word only the wrong part is told', () => {
  expect(told('uk', 'SMS-повідомленя')).toMatchInlineSnapshot(
    `"articles/expectations-first/uk.mdx:6: articles/expectations-first (uk), body: has \`повідомленя\`, which is in no Ukrainian dictionary. Did you mean \`повідомлення\`? Correct it, or, if it is right, add it to content/library-words/uk.txt."`,
  );
});

test('a word of two alphabets is told once, by the check of typography', () => {
  expect(told('uk', 'Гарний cервіс')).toBe('');
});

test('what readers may search for need not be right', () => {
  const { library } = toLibrary([
    changed(term(), ({ texts }) => {
      texts.en = { term: 'Gate', definition: 'What opens.', aliases: ['gaet', 'dor'] };
    }),
  ]);
  expect(checkFolder(formatLibrary(library), [spelling]).problems).toEqual([]);
});

test('a list is in alphabetical order, and no word is in it twice', () => {
  const { words, problems } = parseWordList(
    'content/library-words/uk.txt',
    '# Слова.\n\nабв\nгґд\nєжз\nеєж\nабв\nіїй\n',
    'uk',
  );
  expect([...words]).toEqual(['абв', 'гґд', 'єжз', 'еєж', 'іїй']);
  expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    "content/library-words/uk.txt:6: word list, еєж: is not in alphabetical order. Move it before \`єжз\`.
    content/library-words/uk.txt:7: word list, абв: stands here twice. Remove one of the two."
  `);
});

test('the lists of the repository are in order and hold no word that a dictionary knows', async () => {
  const lists = await readWordLists();
  expect(problemsOf(lists)).toEqual([]);
  for (const locale of ['en', 'uk', 'ru', 'lv'] as const)
    expect([...lists[locale].words].filter((word) => dictionaries[locale].has(word))).toEqual([]);
});
