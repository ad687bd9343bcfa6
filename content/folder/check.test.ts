import { expect, test } from 'vitest';
import { article, changed, soundEntries } from '../model/example.ts';
import { textHash } from '../model/hash.ts';
import { entriesOf, toLibrary } from '../model/library.ts';
import { formatProblem } from '../model/problem.ts';
import { checkFolder } from './check.ts';
import { COVERAGE_FILE } from './coverage.ts';
import { formatLibrary } from './write.ts';

const ARTICLE = 'articles/expectations-first/uk.mdx';
const PRACTICE = 'practices/plain-words/uk.yml';

/** The article in English and in Ukrainian, with a table and a quotation, so that places are not all alike. */
const bilingual = () =>
  changed(article(), ({ texts }) => {
    const [title, summary] = ['The promise comes first', 'Two parcels of 2019.'];
    const body = [
      'In 2019, 82% of 75,000 people left. <Evidence slug="five-dimensions"/>',
      '## A table',
      '| Firm | Share |\n| --- | --- |\n| Zappos | 2.5% |',
      '> Said at 9.30 by six people.',
      '<Practice slug="plain-words"/>',
      'See [the clock](/practices/reply-clock/?a#b) and [a study](https://example.org/en/).',
    ];
    texts.en = { title, summary, body: body.join('\n\n') };
    texts.uk = {
      title: 'Спершу обіцянка',
      summary: 'Дві посилки 2019 року.',
      body: [
        'У 2019 році 82\u00A0% із 75\u00A0000 людей пішли. <Evidence slug="five-dimensions"/>',
        '## Таблиця',
        '| Фірма | Частка |\n| --- | --- |\n| Zappos | 2,5\u00A0% |',
        '> Сказали о 9:30 6 людей.',
        '<Practice slug="plain-words"/>',
        'Див. [годинник](/practices/reply-clock/) і [дослідження](https://example.org/uk/).',
      ].join('\n\n'),
      basedOn: { locale: 'en', hash: '0123456789abcdef' },
    };
  });

const SOUND = formatLibrary(
  toLibrary(soundEntries().map((entry) => (entry.kind === 'article' ? bilingual() : entry)))
    .library,
);

/** What is told of the sound library after parts of the text of a file were replaced. */
function told(path: string, ...changes: [from: string, to: string][]): string {
  let text = SOUND.get(path) ?? '';
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  return checkFolder(new Map([...SOUND, [path, text]]))
    .problems.map(formatProblem)
    .join('\n');
}

test('a sound library is told nothing', () => {
  expect(entriesOf(toLibrary(soundEntries()).library)).toHaveLength(12);
  expect(checkFolder(SOUND)).toMatchObject({ problems: [], coverage: undefined });
});

test('slips of typography are told with the line of the body or of the field', () => {
  expect(told(ARTICLE, ['82\u00A0%', '82%'], ['Фірма', 'Фiрма'], ['Сказали', '"Сказали"']))
    .toMatchInlineSnapshot(`
    "articles/expectations-first/uk.mdx:9: articles/expectations-first (uk), body: A percent sign follows its number without a no-break space. Put a no-break space (U+00A0) between them: \`82 %\`. It is near \`2019 році 82% із 75 000\`.
    articles/expectations-first/uk.mdx:13: articles/expectations-first (uk), body: \`Фiрма\` has the Latin letter \`i\` among Cyrillic ones. Type the word again on the Cyrillic keyboard: search does not find it as it is. It is near \`| Фiрма\`.
    articles/expectations-first/uk.mdx:17: articles/expectations-first (uk), body: The quotation mark \`"\` is not used in Ukrainian. Write \`«…»\`, and within these \`„…“\`. It is near \`"Сказали" о\`."
  `);
  expect(told(PRACTICE, ['Кажіть так, як', 'Кажіть так - як'])).toMatchInlineSnapshot(
    `"practices/plain-words/uk.yml:2: practices/plain-words (uk), action: A hyphen between spaces stands for a dash. Write \` — \`, with a no-break space (U+00A0) before it. It is near \`Кажіть так - як удома.\`."`,
  );
});

test('titles and summaries that have no room are told', () => {
  expect(
    told(
      ARTICLE,
      [
        'Спершу обіцянка',
        'Спершу обіцянка, потім надвисокопродуктивність, а далі вже все інше разом',
      ],
      ['Дві посилки 2019 року', `Дві посилки 2019 року${', і ще одна'.repeat(20)}`],
    ),
  ).toMatchInlineSnapshot(`
    "articles/expectations-first/uk.mdx:2: articles/expectations-first (uk), title: has 73 characters, and 66 have room in a list of results. Shorten it.
    articles/expectations-first/uk.mdx:2: articles/expectations-first (uk), title: has the word \`надвисокопродуктивність\` of 23 letters, and 22 have room in a list of results. Choose a shorter one.
    articles/expectations-first/uk.mdx:3: articles/expectations-first (uk), summary: is too long by 42 characters. Shorten it to 200.
    articles/expectations-first/uk.mdx:3: articles/expectations-first (uk), summary: has 242 characters, and 186 have room in a list of results. Shorten it."
  `);
});

test('a number, a link or a component that one language alone has is told, with both files', () => {
  expect(
    told(
      ARTICLE,
      ['У 2019 році', 'У 2018 році'],
      ['75\u00A0000', '75\u00A0500'],
      ['2,5', '25'],
      ['9:30', '9:15'],
      ['<Practice slug="plain-words"/>', '<Practice slug="reply-clock"/>'],
      ['](/practices/reply-clock/)', '](/practices/plain-words/)'],
      ['example.org', 'example.com'],
    ),
  ).toMatchInlineSnapshot(`
    "articles/expectations-first/uk.mdx:9: articles/expectations-first (uk), body: lacks \`2019\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:9: articles/expectations-first (uk), body: lacks \`75000\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:9: articles/expectations-first (uk), body: has \`2018\`, which the English text lacks. Take it out here, or write it in \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:9: articles/expectations-first (uk), body: has \`75500\`, which the English text lacks. Take it out here, or write it in \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:15: articles/expectations-first (uk), body: lacks \`2.5%\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:15: articles/expectations-first (uk), body: has \`25%\`, which the English text lacks. Take it out here, or write it in \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:17: articles/expectations-first (uk), body: lacks \`9.30\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:17: articles/expectations-first (uk), body: lacks \`<Practice slug="plain-words">\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:17: articles/expectations-first (uk), body: has \`9.15\`, which the English text lacks. Take it out here, or write it in \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:19: articles/expectations-first (uk), body: has \`<Practice slug="reply-clock">\`, which the English text lacks. Take it out here, or write it in \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:21: articles/expectations-first (uk), body: lacks \`/practices/reply-clock/\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:21: articles/expectations-first (uk), body: lacks \`example.org\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:21: articles/expectations-first (uk), body: has \`/practices/plain-words/\`, which the English text lacks. Take it out here, or write it in \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:21: articles/expectations-first (uk), body: has \`example.com\`, which the English text lacks. Take it out here, or write it in \`articles/expectations-first/en.mdx\`."
  `);
  expect(told(PRACTICE, ['](/practices/reply-clock/)', '](/levels/3/)'])).toMatchInlineSnapshot(`
    "practices/plain-words/uk.yml:7: practices/plain-words (uk), steps.1: lacks \`/practices/reply-clock/\`, which the English text has. Write it here, or take it out of \`practices/plain-words/en.yml\`.
    practices/plain-words/uk.yml:7: practices/plain-words (uk), steps.1: has \`/levels/3/\`, which the English text lacks. Take it out here, or write it in \`practices/plain-words/en.yml\`."
  `);
});

test('what is missing is looked for in the paragraph that answers to it', () => {
  expect(told(ARTICLE, ['2,5\u00A0%', 'дещо'])).toMatchInlineSnapshot(
    `"articles/expectations-first/uk.mdx:15: articles/expectations-first (uk), body: lacks \`2.5%\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`."`,
  );
  expect(told(ARTICLE, [' <Evidence slug="five-dimensions"/>', ''])).toMatchInlineSnapshot(
    `"articles/expectations-first/uk.mdx:9: articles/expectations-first (uk), body: lacks \`<Evidence slug="five-dimensions">\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`."`,
  );
});

test('a small number may be a word, but no other number', () => {
  expect(told(ARTICLE, ['6 людей', 'шестеро людей'])).toBe('');
  expect(told(ARTICLE, ['9:30 6 людей', '9:15 шестеро людей, а 20 ні'])).toMatchInlineSnapshot(`
    "articles/expectations-first/uk.mdx:17: articles/expectations-first (uk), body: lacks \`9.30\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:17: articles/expectations-first (uk), body: has \`9.15\`, which the English text lacks. Take it out here, or write it in \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:17: articles/expectations-first (uk), body: has \`20\`, which the English text lacks. Take it out here, or write it in \`articles/expectations-first/en.mdx\`."
  `);
  expect(
    told('practices/plain-words/uk.yml', ['Підкресліть терміни.', 'Підкресліть 2 терміни.']),
  ).toBe('');
  expect(
    checkFolder(
      new Map(
        [...SOUND].map(([path, text]) => [
          path,
          text
            .replace('Underline the terms', 'Underline 3 terms')
            .replace('Підкресліть терміни', 'Підкресліть 4 терміни'),
        ]),
      ),
    )
      .problems.filter(({ file }) => file === PRACTICE)
      .map(formatProblem)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "practices/plain-words/uk.yml:6: practices/plain-words (uk), steps.0: lacks \`3\`, which the English text has. Write it here, or take it out of \`practices/plain-words/en.yml\`.
    practices/plain-words/uk.yml:6: practices/plain-words (uk), steps.0: has \`4\`, which the English text lacks. Take it out here, or write it in \`practices/plain-words/en.yml\`."
  `);
});

test('a name in Latin letters that is spelled in another way is told', () => {
  expect(told(ARTICLE, ['Zappos', 'Zapos'])).toMatchInlineSnapshot(
    `"articles/expectations-first/uk.mdx:15: articles/expectations-first (uk), body: has the name \`Zapos\`, which neither the English text nor the glossary has. Spell it as they do, or add it there."`,
  );
});

test('examples may have prices of their own, but no other percentages and years', () => {
  expect(told(PRACTICE, ['Не має сили.', 'Не має сили, 500\u00A0грн.'])).toBe('');
  expect(told(PRACTICE, ['Не має сили.', 'Не має сили з 2019 року, 5\u00A0%.']))
    .toMatchInlineSnapshot(`
    "practices/plain-words/uk.yml:11: practices/plain-words (uk), examples.law.after: has \`2019\`, which the English text lacks. Take it out here, or write it in \`practices/plain-words/en.yml\`.
    practices/plain-words/uk.yml:11: practices/plain-words (uk), examples.law.after: has \`5%\`, which the English text lacks. Take it out here, or write it in \`practices/plain-words/en.yml\`."
  `);
});

test('findings and problems of the schema are told together, in the order of files and lines', () => {
  expect(told(ARTICLE, ['Спершу обіцянка', '""'], ['82\u00A0%', '83\u00A0%']))
    .toMatchInlineSnapshot(`
    "articles/expectations-first/uk.mdx:2: articles/expectations-first (uk), title: is missing. Fill it in.
    articles/expectations-first/uk.mdx:9: articles/expectations-first (uk), body: lacks \`82%\`, which the English text has. Write it here, or take it out of \`articles/expectations-first/en.mdx\`.
    articles/expectations-first/uk.mdx:9: articles/expectations-first (uk), body: has \`83%\`, which the English text lacks. Take it out here, or write it in \`articles/expectations-first/en.mdx\`."
  `);
});

test('a translation of a text that has changed since it was made is worth a thought, and no problem', () => {
  const remarksOn = (hash: string) => {
    const text = SOUND.get(ARTICLE)?.replace('0123456789abcdef', hash) ?? '';
    const { problems, remarks } = checkFolder(new Map([...SOUND, [ARTICLE, text]]));
    expect(problems).toEqual([]);
    return remarks.filter(({ file }) => file === ARTICLE).map(formatProblem);
  };
  expect(remarksOn('0123456789abcdef')).toMatchInlineSnapshot(`
    [
      "articles/expectations-first/uk.mdx:4: articles/expectations-first (uk), basedOn: was made from an older English text. Compare the two, then remove \`basedOn\`: \`npm run format\` writes it anew.",
    ]
  `);
  expect(remarksOn(textHash(bilingual().texts.en ?? {}))).toEqual([]);
});

test('a coverage that names what is not there is told, and what is told is counted', () => {
  const coverage = `S0-1.9:
  - levels/3
S0-1.10:
  - practices/plain-words
  - practices/plain-word
S0-1.11: []
S0-1.12:
  - terms/gates
S0-1.13: levels/3
`;
  const checked = checkFolder(new Map([...SOUND, [COVERAGE_FILE, coverage]]));
  expect(checked.coverage?.told).toEqual(['S0-1.9', 'S0-1.10']);
  expect(checked.coverage?.untold).toEqual(['S0-1.11', 'S0-1.12']);
  expect(checked.problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    "coverage.yml:5: coverage, S0-1.10: names \`practices/plain-word\`, which does not exist. Correct it, or take it off the list.
    coverage.yml:8: coverage, S0-1.12: names \`terms/gates\`, which does not exist. Correct it, or take it off the list.
    coverage.yml:9: coverage, S0-1.13: must be a list of entries, such as \`practices/plain-words\`, each on a line after \`- \`; \`[]\` when none tells it.
    coverage.yml: is not in the canonical form. Run \`npm run format\`."
  `);
});

test('a coverage out of order is not canonical', () => {
  const coverage = 'S0-1.10:\n  - terms/gate\n  - levels/3\n  - levels/3\nS0-1.9: []\n';
  const { problems } = checkFolder(new Map([...SOUND, [COVERAGE_FILE, coverage]]));
  expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(
    `"coverage.yml: is not in the canonical form. Run \`npm run format\`."`,
  );
  expect(formatLibrary(toLibrary([]).library, [], coverage).get(COVERAGE_FILE)).toBe(
    'S0-1.9: []\nS0-1.10:\n  - levels/3\n  - terms/gate\n',
  );
});
