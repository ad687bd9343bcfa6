import sitemapOf from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { translations } from './path.ts';

/** The pages that search engines need not list. */
const UNLISTED = /^\/(404|[a-z]+\/search)\/$/;

/**
 * The sitemap of all entries and lists. hreflang links name only translations that were built; search pages and
 * 404 are left out.
 */
export function sitemap(): AstroIntegration[] {
  const built = new Set<string>();
  return [
    {
      name: 'fifth-star:built-pages',
      hooks: {
        'astro:build:done': ({ pages }) => {
          for (const { pathname } of pages) built.add(`/${pathname}`);
        },
      },
    },
    sitemapOf({
      filter: (url) => !UNLISTED.test(new URL(url).pathname),
      serialize: (item) => {
        const { pathname, origin } = new URL(item.url);
        const links = translations(pathname, built);
        if (links.length > 1)
          item.links = links.map(({ locale, path }) => ({ lang: locale, url: origin + path }));
        return item;
      },
    }),
  ];
}
