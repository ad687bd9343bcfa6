import { expect, test } from 'vitest';
import { checkAddress, internalPath } from './address.ts';

test.each([
  '/',
  '/practices/plain-words/',
  '/practices/plain-words',
  '/practices/?level=4#top',
  '/rss.xml',
  '/england/',
  '#steps',
  '#кроки',
  'https://example.org',
  'https://example.org:8080/a/b.html?c=d&e=%20#f',
  'https://uk.wikipedia.org/wiki/Якість_(послуга)',
  'https://приклад.укр/',
  'mailto:name@example.org',
  'mailto:first.last+tag@example.co.uk?subject=Hello',
])('%s may be used', (url) => {
  expect(checkAddress(url)).toBeUndefined();
});

test.each([
  '',
  '#',
  '//example.org',
  '/\\example.org',
  '/\t/example.org',
  '/a//b',
  '/../a',
  '/a/%2e%2e/',
  'practices/plain-words/',
  './a',
  'http://example.org',
  'HTTPS://example.org',
  'https:example.org',
  'https://',
  'https://localhost',
  'https://user:secret@example.org/',
  'https://example.org\\@example.com/',
  'https://example.org/a b',
  'https://example.org/\u202Eb',
  'https://example.org/\uD800',
  ' https://example.org',
  'www.example.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'tel:+380',
  'mailto:',
  'mailto:a@b.c?bcc=d@e.f',
  '/uk/practices/',
  '/lv',
])('%j may not be used', (url) => {
  expect(checkAddress(url)).toBeDefined();
});

test('what is wrong with an address is told', () => {
  const told = [
    '',
    '/uk/',
    'http://a.b',
    'www.a.b',
    '//a.b',
    'https://a b',
    'data:,',
    'practices/a',
    '?',
  ]
    .map((url) => {
      const advice = checkAddress(url);
      return `${advice?.message} ${advice?.hint}`;
    })
    .join('\n');
  expect(told).toMatchInlineSnapshot(`
    "A link has no address. Write it between the parentheses: \`[words](https://example.org/)\`.
    The address \`/uk/\` names a language. Write \`/\`: readers are led to the page in their own language.
    The address \`http://a.b\` cannot be used. Begin it with \`https://\`.
    The address \`www.a.b\` cannot be used. Write \`https://www.a.b\`.
    The address \`//a.b\` cannot be used. Begin it with \`https://\`, or with one \`/\` for a page here.
    The address \`https://a b\` cannot be used. Copy it again from the browser, without spaces and quotation marks.
    The address \`data:,\` cannot be used. Links begin with \`https://\`, \`mailto:\`, or \`/\` for a page of this site.
    The address \`practices/a\` cannot be used. Begin it with \`/\` for a page of this site, such as \`/practices/plain-words/\`.
    The address \`?\` cannot be used. Links begin with \`https://\`, \`mailto:\`, or \`/\` for a page of this site."
  `);
});

test.each([
  ['/practices/plain-words/', '/practices/plain-words/'],
  ['/practices/plain-words?a=/b#c', '/practices/plain-words/'],
  ['/', '/'],
  ['/#a', '/'],
  ['/rss.xml', '/rss.xml'],
  ['#a', undefined],
  ['//example.org/', undefined],
  ['https://example.org/', undefined],
])('the page of %s is %s', (url, path) => {
  expect(internalPath(url)).toBe(path);
});
