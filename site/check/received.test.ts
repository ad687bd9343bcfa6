import {
  exampleOpenResponse,
  exampleQuiz,
  exampleResponse,
} from '@fifth-star/content/scoring/example';
import { fingerprintOf, toResultFile } from '@fifth-star/content/scoring/file';
import { encodeResponse } from '@fifth-star/content/scoring/link';
import type { Quiz } from '@fifth-star/content/scoring/quiz';
import { expect, test } from 'vitest';
import { hasMoved, receiveFile, receiveLink } from './received.ts';

/** The example in a second edition: f is gone, g is new, the gate of four stars is higher. */
const second: Quiz = {
  ...exampleQuiz,
  edition: 2,
  items: exampleQuiz.items.map((item) => (item.id === 'f' ? { ...item, id: 'g' } : item)),
  thresholds: { ...exampleQuiz.thresholds, 4: 0.8 },
};
const first = { quiz: exampleQuiz, past: {} };
const ids = exampleQuiz.items.map(({ id }) => id);
const now = { quiz: second, past: { '1': ids } };
const link = encodeResponse(exampleQuiz, exampleResponse);
const fileOf = async (quiz: Quiz, responses = [{ response: exampleResponse }]) =>
  toResultFile(quiz, await fingerprintOf(quiz), '2026-08-22', responses);

test('a link gives its answers back', () => {
  expect(receiveLink(first, link)).toMatchObject({
    state: 'ok',
    from: 'link',
    response: exampleResponse,
    edition: 1,
  });
});

test.each([`${link}.`, `${link})`, `${link}%20`])(
  'what a chat put behind it is passed over: %s',
  (text) => {
    expect(receiveLink(first, text).state).toBe('ok');
  },
);

test('a team’s merged result is told from a person’s', async () => {
  expect(receiveLink(first, `${link}.team`)).toMatchObject({ state: 'ok', merged: true });
  expect(receiveLink(first, link)).not.toHaveProperty('merged');
  const fingerprint = await fingerprintOf(exampleQuiz);
  const responses = [{ response: exampleResponse }];
  const file = toResultFile(exampleQuiz, fingerprint, '2026-08-22', responses, true);
  expect(await receiveFile(first, file)).toMatchObject({ state: 'ok', merged: true });
  expect(await receiveFile(first, await fileOf(exampleQuiz))).not.toHaveProperty('merged');
});

test('a link to an older edition is scored again, and says what moved', () => {
  const { f: _, ...kept } = exampleResponse;
  expect(receiveLink(now, link)).toMatchObject({
    state: 'ok',
    response: kept,
    edition: 1,
    moved: { lacking: ['g'], gone: ['f'], changed: [], rules: [] },
  });
});

test.each([
  ['cut', link.slice(0, -2), { reason: 'damagedLink' }],
  ['cut within the name', '1.work', { reason: 'damagedLink' }],
  ['cut to its first letter', '1', { reason: 'damagedLink' }],
  ['changed', link.replace('.1.', '.1.A'), { reason: 'damagedLink' }],
  ['of a newer version', link.replace('1.', '2.'), { reason: 'newer' }],
  [
    'of another check',
    link.replace('worked-example', 'other-check'),
    { reason: 'foreignLink', slug: 'other-check' },
  ],
])('a link that is %s gives no result', (_, text, refusal) => {
  expect(receiveLink(first, text)).toMatchObject({ state: 'refused', ...refusal });
});

test('a link of a newer edition, and one whose edition nobody kept, give no result', () => {
  const newer = encodeResponse(second, exampleOpenResponse);
  expect(receiveLink(first, newer)).toMatchObject({ reason: 'newer' });
  expect(receiveLink({ quiz: second, past: {} }, link)).toEqual({
    state: 'refused',
    reason: 'unknownEdition',
    edition: '1',
  });
});

test('a file gives its answers back, with its day', async () => {
  const received = await receiveFile(first, await fileOf(exampleQuiz));
  expect(received).toMatchObject({
    state: 'ok',
    from: 'file',
    response: exampleResponse,
    agrees: true,
    day: '2026-08-22',
  });
  expect(received.state === 'ok' && hasMoved(received.moved)).toBe(false);
});

test('a file of an older edition says which rules moved, too', async () => {
  expect(await receiveFile(now, await fileOf(exampleQuiz))).toMatchObject({
    moved: { lacking: ['g'], gone: ['f'], rules: ['thresholds.4'] },
  });
});

test('a file whose verdict was changed gives what the answers give, and says so', async () => {
  const text = await fileOf(exampleQuiz);
  const changed = text.replace('"lower": 3', '"lower": 5').replace('"upper": 3', '"upper": 5');
  expect(changed).not.toBe(text);
  expect(await receiveFile(first, changed)).toMatchObject({
    state: 'ok',
    agrees: false,
    response: exampleResponse,
  });
});

test.each([
  ['nothing', '', 'noResultFile'],
  ['another JSON', '{"a":1}', 'noResultFile'],
  ['a picture', '\u0089PNG', 'noResultFile'],
])('%s is no result file', async (_, text, reason) => {
  expect(await receiveFile(first, text)).toEqual({ state: 'refused', reason });
});

test('files that are cut, newer, of another check or of a team give no result', async () => {
  const text = await fileOf(exampleQuiz);
  const reason = async (file: string) => {
    const received = await receiveFile(first, file);
    return received.state === 'refused' && received.reason;
  };
  expect(await reason(text.slice(0, 400))).toBe('damagedFile');
  expect(await reason(text.replace('"version": 1', '"version": 2'))).toBe('newer');
  expect(await reason(await fileOf(second, [{ response: { a: 1 } }]))).toBe('newer');
  expect(await reason(await fileOf({ ...exampleQuiz, slug: 'other-check' }))).toBe('foreignFile');
  const two = [{ response: exampleResponse }, { response: exampleOpenResponse }];
  expect(await reason(await fileOf(exampleQuiz, two))).toBe('team');
});
