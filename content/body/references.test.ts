import { expect, test } from 'vitest';
import { parseBody, parseInline } from './parse.ts';
import { bodyReferences } from './references.ts';

test('a body names practices, evidence and pages, with their places', () => {
  const body = `See [words](/practices/plain-words#why), [elsewhere](https://example.org/) and [above](#a).

<Practice slug="reply-clock"/>

<Note>
It is so. <Evidence slug="bad-news-first"/>
</Note>
`;
  expect(bodyReferences(parseBody(body))).toEqual([
    { kind: 'link', target: '/practices/plain-words/', fragment: '#why', line: 1, column: 5 },
    { kind: 'practice', target: 'reply-clock', line: 3, column: 1 },
    { kind: 'evidence', target: 'bad-news-first', line: 6, column: 11 },
  ]);
});

test('a field names pages', () => {
  expect(bodyReferences(parseInline('1. See *the [check](/self-checks/star-check/)*.'))).toEqual([
    { kind: 'link', target: '/self-checks/star-check/', line: 1, column: 13 },
  ]);
});

test('components without a plain slug name nothing', () => {
  expect(
    bodyReferences(parseBody('<Practice/>\n\n<Practice slug={a}/>\n\n<LevelLadder/>')),
  ).toEqual([]);
});
