import { expect, test } from 'vitest';
import { resolveLink, type FindEntry } from './link.ts';

const find: FindEntry = (kind, slug) => {
  if (kind === 'practice' && slug === 'plain-words')
    return { title: 'Прості слова', href: '/uk/practices/plain-words/' };
  if (kind === 'article' && slug === 'only-english')
    return { title: 'Only', href: '/en/articles/only-english/', lang: 'en' };
  if (kind === 'quiz' && slug === 'star-check')
    return { title: 'Перевірка', href: '/uk/self-checks/star-check/' };
  if (kind === 'term' && slug === 'gate') return { title: 'Поріг', href: '/uk/glossary/#gate' };
  if (kind === 'term' && slug === 'only-english')
    return { title: 'Only', href: '/en/glossary/#only-english', lang: 'en' };
  return undefined;
};
const resolve = (url: string) => resolveLink(url, 'uk', find);

test('addresses outside the site and on the page stay as they are', () => {
  expect(resolve('https://example.org/a')).toEqual({ href: 'https://example.org/a' });
  expect(resolve('mailto:a@example.org')).toEqual({ href: 'mailto:a@example.org' });
  expect(resolve('#steps')).toEqual({ href: '#steps' });
});

test('an entry is linked in the language of the page, its fragment kept', () => {
  expect(resolve('/practices/plain-words#steps')).toEqual({
    href: '/uk/practices/plain-words/#steps',
  });
});

test('an entry without this language is linked in another, which is named', () => {
  expect(resolve('/articles/only-english/')).toEqual({
    href: '/en/articles/only-english/',
    lang: 'en',
  });
});

test('a term is a place in the glossary of its language', () => {
  expect(resolve('/glossary/#gate')).toEqual({ href: '/uk/glossary/#gate' });
  expect(resolve('/glossary#gate')).toEqual({ href: '/uk/glossary/#gate' });
  expect(resolve('/glossary/#only-english')).toEqual({
    href: '/en/glossary/#only-english',
    lang: 'en',
  });
  expect(resolve('/glossary/#unpublished')).toBeUndefined();
  expect(resolve('/glossary/')).toEqual({ href: '/uk/glossary/' });
});

test('the paper form of a self-check is a page below it', () => {
  expect(resolve('/self-checks/star-check/paper/#score')).toEqual({
    href: '/uk/self-checks/star-check/paper/#score',
  });
});

test('pages of every language are known', () => {
  expect(resolve('/about/scoring/')).toEqual({ href: '/uk/about/scoring/' });
  expect(resolve('/')).toEqual({ href: '/uk/' });
});

test.each(['/practices/unpublished/', '/terms/gate/', '/practices/plain-words/deeper/'])(
  'leads nowhere: %s',
  (url) => {
    expect(resolve(url)).toBeUndefined();
  },
);
