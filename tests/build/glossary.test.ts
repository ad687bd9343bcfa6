import { join } from 'node:path';
import { readLibrary } from '@fifth-star/content/folder/read';
import { siteLocales } from '@fifth-star/content/model/library';
import { expect, test } from 'vitest';
import { root } from '../../scripts/environment.ts';
import { ui } from '../../site/i18n/ui.ts';
import { attributes, read, tagsOf } from './pages.ts';

const library = await readLibrary(join(root, 'content/library'));
const locales = siteLocales(library.level);

/** The words of a piece of HTML, as a reader sees them. */
const words = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00ad', '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

test.each(locales)('%s: every term stands once under its slug, in alphabetical order', (locale) => {
  const terms = [...library.term.values()].flatMap(({ slug, texts }) => {
    const text = texts[locale];
    return text ? [{ slug, term: text.term }] : [];
  });
  const html = read(`${locale}/glossary/index.html`);
  const shown = [...html.matchAll(/<h3[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h3>/g)].map(
    ([, slug = '', term = '']) => ({ slug, term: words(term) }),
  );
  const { compare } = new Intl.Collator(locale);
  expect(shown).toEqual(terms.sort((a, b) => compare(a.term, b.term)));
});

test.each(locales)(
  '%s: letters lead to their terms, and each term begins with its letter',
  (locale) => {
    const html = read(`${locale}/glossary/index.html`);
    const [, nav = ''] = /<nav class="letters"[^>]*>([\s\S]*?)<\/nav>/.exec(html) ?? [];
    const sections = html.split(/(?=<section class="letter")/).slice(1);
    expect(attributes(nav, 'a', 'href')).toEqual(
      sections.map((section) => `#${attributes(section, 'h2', 'id')[0]}`),
    );
    const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
    for (const section of sections) {
      const letter = words(/<h2[^>]*>([\s\S]*?)<\/h2>/.exec(section)?.[1] ?? '');
      for (const [, term = ''] of section.matchAll(/<h3[^>]*>([\s\S]*?)<\/h3>/g))
        expect([letter, compare(words(term).charAt(0), letter)]).toEqual([letter, 0]);
    }
  },
);

test.each(locales)('%s: other words for a term are for the search, and are not shown', (locale) => {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(read(`${locale}/glossary/index.html`)) ?? [];
  const shown = words(main).toLowerCase();
  const texts = [...library.term.values()].flatMap(({ texts }) => texts[locale] ?? []);
  // A single word may stand anywhere by chance, and some phrases are said in a definition, too.
  const spoken = texts
    .map(({ term, definition }) => `${term} ${definition.replaceAll(/\]\([^)]*\)|[[*]/g, '')}`)
    .join(' ')
    .toLowerCase();
  const hidden = texts
    .flatMap(({ aliases }) => aliases.map((alias) => alias.toLowerCase()))
    .filter((alias) => alias.includes(' ') && !spoken.includes(alias));
  expect(hidden.length === 0).toBe(texts.length === 0);
  expect(hidden.filter((alias) => shown.includes(alias))).toEqual([]);
});

test('what a page says in another language is marked', () => {
  for (const locale of locales)
    for (const tag of tagsOf(read(`${locale}/glossary/index.html`), 'a')) {
      const [, target] = /href="\/(\w\w)\/glossary\/#/.exec(tag) ?? [];
      if (target && target !== locale)
        expect([tag, tag.includes(` lang="${target}"`)]).toEqual([tag, true]);
    }
});

test('the header leads to the glossary of every language that has one', () => {
  for (const locale of locales) {
    const has = [...library.term.values()].some(({ texts }) => texts[locale]);
    const [, nav = ''] =
      /<nav class="site-nav"[^>]*>([\s\S]*?)<\/nav>/.exec(read(`${locale}/index.html`)) ?? [];
    expect([locale, nav.includes(`href="/${locale}/glossary/"`)]).toEqual([locale, has]);
    expect(nav.includes(ui[locale].nav.glossary)).toBe(has);
  }
});
