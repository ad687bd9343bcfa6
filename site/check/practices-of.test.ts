import { expect, test } from 'vitest';
import { practicesOf } from './practices-of.ts';

/** A library of three questions, of which two belong to one practice. */
const practiceOf: Record<string, string> = { a: 'clock', b: 'clock', c: 'words' };
const library = {
  entries: {
    question: new Map(
      Object.entries(practiceOf).map(([id, practice]) => [id, { facts: { practice } }]),
    ),
  },
  link: (_: string, slug: string) => ({ title: `Card ${slug}`, href: `/en/practices/${slug}/` }),
  get: (kind: string, slug: string) =>
    kind === 'practice'
      ? { slug, texts: { action: `Do ${slug}.` } }
      : { slug, texts: { statement: `We ${slug}.` } },
} as unknown as Parameters<typeof practicesOf>[2];
const of = (...ids: string[]) =>
  practicesOf({ items: ids.map((id) => ({ id })) as never }, 'en', library);

test('a question that shares its card with another is named by its statement', () => {
  expect(of('a', 'b', 'c')).toEqual({
    a: {
      title: 'We a',
      href: '/en/practices/clock/',
      slug: 'clock',
      action: '',
      card: 'Card clock',
    },
    b: {
      title: 'We b',
      href: '/en/practices/clock/',
      slug: 'clock',
      action: '',
      card: 'Card clock',
    },
    c: { title: 'Card words', href: '/en/practices/words/', slug: 'words', action: 'Do words.' },
  });
});

test('one that has its card for itself in this self-check is named by the card', () => {
  expect(of('a', 'c')['a']).toMatchObject({ title: 'Card clock', action: 'Do clock.' });
});
