import { toResultFile } from '@fifth-star/content/scoring/file';
import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { encodeResponse } from '@fifth-star/content/scoring/link';
import { expect, test } from 'vitest';
import { readFileText, readPasted } from './collect.ts';

const quiz = { ...exampleQuiz, edition: 2 };
const check = { quiz, past: { 1: ['a', 'b', 'z'] } };
const link = encodeResponse(quiz, { a: 2, b: 3 });
const states = (text: string) => readPasted([check], text).map(({ state }) => state);

test('every link in a chat is read, whatever stands around it', () => {
  const text = `Ann: https://x.org/en/self-checks/worked-example/#${link}.\n<${link}>, ${link}`;
  expect(states(text)).toEqual(['ok', 'ok', 'ok']);
  expect(readPasted([check], text)[0]).toMatchObject({
    state: 'ok',
    slug: 'worked-example',
    arrival: { response: { a: 2, b: 3 }, code: link, edition: 2, source: 'link' },
  });
});

test('a damaged, a newer and a foreign link each have their reason and do not stop the others', () => {
  const cut = link.slice(0, -2);
  const newer = encodeResponse({ ...quiz, edition: 9 }, { a: 1 });
  const foreign = encodeResponse({ ...quiz, slug: 'other' }, { a: 1 });
  expect(states(`${cut} ${newer} ${foreign} ${link}`)).toEqual([
    'damaged',
    'newer',
    'unknownCheck',
    'ok',
  ]);
});

test('a link of a past edition is read question by question and says what moved', () => {
  const ids = ['a', 'b', 'z'];
  const items = ids.map((id) => ({ ...exampleQuiz.items[0]!, id }));
  const old = encodeResponse({ ...quiz, edition: 1, items }, { a: 2, z: 1 });
  expect(readPasted([check], old)[0]).toMatchObject({
    state: 'ok',
    arrival: { response: { a: 2 }, edition: 1, code: encodeResponse(quiz, { a: 2 }) },
    moved: { gone: ['z'] },
  });
});

test('an address without answers, a text without links and a response without answers are told apart', () => {
  expect(states('see https://x.org/en/self-checks/worked-example/')).toEqual(['noAnswers']);
  expect(states('hello there')).toEqual(['noLinks']);
  expect(states(encodeResponse(quiz, {}))).toEqual(['noAnswers']);
});

const fingerprint = async (of: typeof quiz): Promise<string> => {
  const { fingerprintOf } = await import('@fifth-star/content/scoring/file');
  return fingerprintOf(of);
};

test('a file gives everybody in it, with their roles', async () => {
  const text = toResultFile(quiz, await fingerprint(quiz), '2026-11-22', [
    { response: { a: 2 }, role: 'Advisers' },
    { response: { a: 3 } },
  ]);
  const found = await readFileText([check], 'team.json', text);
  expect(found).toMatchObject([
    { state: 'ok', arrival: { role: 'Advisers', source: 'file' } },
    { state: 'ok', arrival: { response: { a: 3 } } },
  ]);
});

test('a team’s merged result is no person’s, from a file as from a link; the others are added', async () => {
  const responses = [{ response: { a: 2 } }];
  const text = toResultFile(quiz, await fingerprint(quiz), '2026-11-22', responses, true);
  expect(await readFileText([check], 'team.json', text)).toEqual([
    { state: 'merged', text: 'team.json' },
  ]);
  expect(states(`https://x.org/#${link}.team ${link}`)).toEqual(['merged', 'ok']);
  expect(states(`https://x.org/#${link.slice(0, -2)}.team`)).toEqual(['damaged']);
});

test('a file whose level was changed by hand still gives its answers, and is marked', async () => {
  const text = toResultFile(quiz, await fingerprint(quiz), '2026-11-22', [{ response: { a: 0 } }]);
  const changed = text
    .replace('"lower": null', '"lower": 5')
    .replace('"upper": null', '"upper": 5');
  expect(changed).not.toBe(text);
  expect(await readFileText([check], 'x.json', changed)).toMatchObject([{ differs: true }]);
});

test('a file that is no result, a damaged one and one of another check give no answers', async () => {
  const other = { ...quiz, slug: 'other' };
  const foreign = toResultFile(other, await fingerprint(other), '2026-11-22', [
    { response: { a: 1 } },
  ]);
  const read = async (text: string) => (await readFileText([check], 'x.json', text))[0]?.state;
  expect(await read('hello')).toBe('foreignFile');
  expect(await read(foreign.slice(0, -40))).toBe('damaged');
  expect(await read(foreign)).toBe('unknownCheck');
});
