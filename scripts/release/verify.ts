import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { addressOf } from '@fifth-star/content/model/address';
import { entriesOf, siteLocales, type Library } from '@fifth-star/content/model/library';

/** A built site that must not go live. */
export class VerifyError extends Error {
  override name = 'VerifyError';
}

/** The paths of all files below a folder, with `/`. */
export async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
}

/**
 * Everything wrong with a built site as a whole: links that lead nowhere (to files, pages or anchors),
 * pages that the library asks for and the site lacks. An empty list means that it may go live.
 */
export async function verifySite(folder: string, library: Library): Promise<string[]> {
  const files = new Set(await filesIn(folder));
  const faults: string[] = [];
  for (const address of expectedAddresses(library))
    if (!files.has(`${address.slice(1)}index.html`))
      faults.push(`The page \`${address}\` is missing.`);

  const pages = new Map<string, { links: string[]; ids: Set<string> }>();
  for (const file of files)
    if (file.endsWith('.html'))
      pages.set(file, readPage(await readFile(join(folder, file), 'utf8')));
  for (const [file, { links }] of pages)
    for (const link of links) {
      const base = `http://site/${file.replace(/index\.html$/, '')}`;
      const url = URL.canParse(link, base) ? new URL(link, base) : undefined;
      if (!url) faults.push(`\`${file}\` links to \`${link}\`, which is no address.`);
      if (url?.host !== 'site') continue;
      const target = decodeURIComponent(url.pathname.slice(1));
      const page = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      if (!files.has(page)) faults.push(`\`${file}\` links to \`${link}\`, which does not exist.`);
      else if (url.hash && !pages.get(page)?.ids.has(decodeURIComponent(url.hash.slice(1))))
        faults.push(`\`${file}\` links to \`${link}\`, and that page has no such place.`);
    }
  return faults;
}

function* expectedAddresses(library: Library): Generator<string> {
  const locales = siteLocales(library.level);
  yield '/';
  for (const locale of locales) {
    yield `/${locale}/`;
    for (const { kind, slug, texts } of entriesOf(library)) {
      // A place on a page is not looked for: every link to it is.
      const page = addressOf(kind, slug)?.replace(/#.*/, '');
      if (page && texts[locale]) yield `/${locale}${page}`;
    }
  }
}

/** The addresses a page refers to, and the anchors it has. Scripts and their data are not read. */
function readPage(html: string): { links: string[]; ids: Set<string> } {
  const markup = html.replaceAll(
    /<(script|style|template)\b([^>]*)>[\s\S]*?<\/\1>/g,
    '<$1$2></$1>',
  );
  const values = (name: string) =>
    [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
      value.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"'),
    );
  return {
    links: [...values('href'), ...values('src'), ...values('action')].filter(
      (link) => !/^(mailto|data):/.test(link),
    ),
    // A place with an id is scrolled to by the browser; the script of a page shows one with `data-anchor` in its own way.
    ids: new Set([...values('id'), ...values('data-anchor')]),
  };
}
