import { join } from 'node:path';
import { readLibrary } from '@fifth-star/content/folder/read';
import { siteLocales } from '@fifth-star/content/model/library';
import { expect, test } from 'vitest';
import { root } from '../../scripts/environment.ts';
import { attributes, read } from './pages.ts';

const library = await readLibrary(join(root, 'content/library'));
const stories = [...library.story.values()];

/** Every story in every language it is told in. */
const told = siteLocales(library.level).flatMap((locale) =>
  stories.flatMap(({ slug, facts, texts }) => {
    const text = texts[locale];
    return text ? [{ locale, slug, facts, text }] : [];
  }),
);

test('every story has its page, with company, level and the practices it shows', () => {
  for (const { locale, slug, facts, text } of told) {
    const html = read(`${locale}/stories/${slug}/index.html`);
    expect(html).toContain(`<title>${text.title}`);
    expect(html).toContain(facts.company);
    const links = attributes(html, 'a', 'href');
    expect(links).toContain(`/${locale}/levels/${facts.level}/`);
    for (const practice of facts.practices) {
      expect(links).toContain(`/${locale}/practices/${practice}/`);
      const card = read(`${locale}/practices/${practice}/index.html`);
      expect(attributes(card, 'a', 'href')).toContain(`/${locale}/stories/${slug}/`);
    }
  }
});

test('the lists of articles and of stories lead to every story', () => {
  for (const { locale, slug } of told)
    for (const list of ['articles', 'stories'])
      expect(attributes(read(`${locale}/${list}/index.html`), 'a', 'href')).toContain(
        `/${locale}/stories/${slug}/`,
      );
});
