import { expect, test } from 'vitest';
import { parseBody, parseInline } from './parse.ts';
import { countWords, plainText } from './plain.ts';

test('the plain text of a body has a line for each paragraph, heading and cell', () => {
  const body = `Say *when*, [then](/a/)
do **it** \`now\`.

## Why

<Note>A &amp; b.</Note>
<Practice slug="c"/>

| d | e |
| - | - |
| f | g <Evidence slug="h"/> |

- i
- j\\
  k
`;
  expect(plainText(parseBody(body))).toBe(
    'Say when, then do it now.\nWhy\nA & b.\nd\ne\nf\ng\ni\nj k',
  );
});

test('the plain text of a field has no marks', () => {
  expect(plainText(parseInline('1. Say *when* and `how`.'))).toBe('1. Say when and how.');
  expect(plainText([])).toBe('');
});

test.each([
  ['', 0],
  ['П’ять зірок — це мета', 4],
  ['A self-check takes 2.5 minutes.', 5],
  ['Kā teikt “nē”?\nJā.', 4],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
