import sitemapOf from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { translations } from './path.ts';

/** The choice of languages, the pages of no language and the search pages. */
const LEADS_ELSEWHERE = /^\/(404\/|[a-z]+\/search\/)?$/;

/**
 * The sitemap of all entries and lists. hreflang links name only translations that were built; pages that only lead
 * elsewhere (language choice, search, 404) are left out.
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
      filter: (url) => !LEADS_ELSEWHERE.test(new URL(url).pathname),
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
