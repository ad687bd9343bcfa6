import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { filesIn } from '../../scripts/release/verify.ts';

/** The folder of the built site. */
export const site = inject('site');

/** The paths of all HTML files, `uk/practices/plain-words/index.html`. */
export const htmlFiles = (await filesIn(site)).filter((file) => file.endsWith('.html')).sort();

/** A file of the site as text. */
export const read = (file: string): string => readFileSync(join(site, file), 'utf8');

/** The address of a page's file on the site. */
export const addressOfFile = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

/** The values of an attribute of all tags of a name, in order. */
export function attributes(html: string, tag: string, name: string): string[] {
  return tagsOf(html, tag).flatMap((text) => {
    const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(text) ?? [];
    return value === undefined ? [] : [value.replaceAll('&amp;', '&')];
  });
}

/** The start tags of a name, as they are written. */
export const tagsOf = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'g'))].map(([text]) => text);
