import { isLocale, locales, type Locale } from '../model/locale.ts';
import { kindNames, type Kind } from '../model/kind.ts';
import { kinds } from '../model/kinds.ts';

/** What a file of a library holds. */
export interface Place {
  kind: Kind;
  slug: string;
  /** `all`: facts and every text; `facts`; or the text of one language. */
  part: 'all' | 'facts' | Locale;
}

const byFolder = new Map<string, Kind>(kindNames.map((kind) => [kinds[kind].plural, kind]));

/** What the file at `path` (relative, with `/`) holds, or `undefined` when a library has no such file. */
export function placeOf(path: string): Place | undefined {
  const [folder = '', ...rest] = path.split('/');
  const kind = byFolder.get(folder);
  if (!kind) return undefined;
  const { files } = kinds[kind];
  if (files === 'single') {
    const [, slug] = rest.length === 1 ? (/^(.+)\.yml$/.exec(rest[0] ?? '') ?? []) : [];
    return slug ? { kind, slug, part: 'all' } : undefined;
  }
  const [slug, file = '', ...deeper] = rest;
  if (!slug || deeper.length) return undefined;
  if (file === `${kind}.yml`) return { kind, slug, part: 'facts' };
  const [, locale] = /^(..)\.([a-z]+)$/.exec(file) ?? [];
  return isLocale(locale) && file === `${locale}.${files}`
    ? { kind, slug, part: locale }
    : undefined;
}

/** What to do about a file that no library has; `taken` are the files beside it. */
export function strayAdvice(path: string, taken: { has: (path: string) => boolean }): string {
  const renamed = ['.yml', '.mdx']
    .map((extension) => path.replace(/(?:\.[^./]*)?$/, extension))
    .find((candidate) => placeOf(candidate) && !taken.has(candidate));
  if (renamed) return `is no file of a library. Rename it to \`${renamed}\`, or remove it.`;
  const [folder = '', , file = ''] = path.split('/');
  if (byFolder.has(folder) && /^[a-z]{2}\.(yml|mdx)$/.test(file) && !isLocale(file.slice(0, 2)))
    return `is in no language of this library. Use ${locales.join(', ')}, or remove it.`;
  return byFolder.has(folder)
    ? 'is no file of a library. Remove it, or correct its name.'
    : `is no file of a library. Remove it, or move it to one of the folders ${[...byFolder.keys()].join(', ')}.`;
}

/** The path of the file that holds a part of an entry, relative to the library folder. */
export function pathOf({ kind, slug, part }: Place): string {
  const { plural, files } = kinds[kind];
  if (files === 'single') return `${plural}/${slug}.yml`;
  return `${plural}/${slug}/${part === 'facts' || part === 'all' ? `${kind}.yml` : `${part}.${files}`}`;
}
