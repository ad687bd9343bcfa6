import { expect, test } from 'vitest';
import { storyBeginning } from './story.ts';

test('a story begins with the whole sentences that have room', () => {
  const body = `## What happened

A shop took **shoes** back. <Evidence slug="a"/> It was late, and ${'nobody minded, '.repeat(20)}they say.

Later.`;
  expect(storyBeginning(body, 'en')).toBe('A shop took shoes back.');
  expect(storyBeginning('One. Two. Three.', 'en')).toBe('One. Two. Three.');
});

test('a single long sentence is cut after a word', () => {
  const beginning = storyBeginning(`${'так, '.repeat(100)}кінець.`, 'uk');
  expect(beginning).toMatch(/^(так, )*так…$/);
  expect(beginning.length).toBeLessThanOrEqual(200);
});

test('a body without paragraphs has no beginning', () => {
  expect(storyBeginning('## Only a heading', 'en')).toBe('');
});
