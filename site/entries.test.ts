import type { Entry } from '@fifth-star/content/model/kinds';
import type { Locale } from '@fifth-star/content/model/locale';
import { expect, test } from 'vitest';
import { linkTo, localise } from './entries.ts';

const card = (texts: Partial<Record<Locale, { title: string }>>) =>
  ({ kind: 'practice', slug: 'plain-words', facts: {}, texts }) as unknown as Entry<'practice'>;

test('an entry exists in the languages it is translated to, of those the site has', () => {
  const entry = card({ en: { title: 'Plain words' }, lv: { title: 'Vienkārši vārdi' } });
  expect(localise(entry, 'en', ['en', 'uk'])).toMatchObject({
    slug: 'plain-words',
    texts: { title: 'Plain words' },
    locales: ['en'],
  });
  expect(localise(entry, 'uk', ['en', 'uk'])).toBeUndefined();
  expect(localise(undefined, 'uk', ['en', 'uk'])).toBeUndefined();
});

test('a link goes to the language of the page, or names the one it goes to', () => {
  const site = ['en', 'uk'] as const;
  expect(linkTo(card({ en: { title: 'A' }, uk: { title: 'Б' } }), 'uk', site)).toEqual({
    title: 'Б',
    href: '/uk/practices/plain-words/',
  });
  expect(linkTo(card({ en: { title: 'A' } }), 'uk', site)).toEqual({
    title: 'A',
    href: '/en/practices/plain-words/',
    lang: 'en',
  });
});

test('what has no page is not linked', () => {
  expect(linkTo(card({ lv: { title: 'A' } }), 'uk', ['en', 'uk'])).toBeUndefined();
  expect(linkTo(undefined, 'uk', ['en', 'uk'])).toBeUndefined();
});
