import { locales } from '../model/locale.ts';
import { type Advice, quoted } from './problem.ts';

// \p{C}: control and format characters, which browsers drop or which turn the reading direction, and lone surrogates.
const TAIL = String.raw`[^\s\\<>"\p{C}]*`;
const EXTERNAL = new RegExp(
  String.raw`^https://[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?(?:[/?#]${TAIL})?$`,
  'u',
);
const MAIL = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?subject=[^\s\\<>"&\p{C}]*)?$/u;
const INTERNAL = new RegExp(
  String.raw`^/(?:[\w~-][\w.~-]*/)*(?:[\w~-][\w.~-]*)?(?:\?[\w.~%=&+,-]*)?(?:#${TAIL})?$`,
  'u',
);
const FRAGMENT = new RegExp(String.raw`^#(?!$)${TAIL}$`, 'u');
const LOCALE = new RegExp(`^/(?:${locales.join('|')})(?=[/?#]|$)`);

/**
 * What is wrong with the address of a link; `undefined` when it may be used: `https:`, `mailto:`, a path of this site
 * without a language, or a place on the same page. The address is the decoded one, as in the tree.
 */
export function checkAddress(url: string): Advice | undefined {
  if (url === '')
    return {
      message: 'A link has no address.',
      hint: 'Write it between the parentheses: `[words](https://example.org/)`.',
    };
  if (LOCALE.test(url))
    return {
      message: `The address ${quoted(url)} names a language.`,
      hint: `Write ${quoted(url.replace(LOCALE, '') || '/')}: readers are led to the page in their own language.`,
    };
  if (EXTERNAL.test(url) || MAIL.test(url) || INTERNAL.test(url) || FRAGMENT.test(url))
    return undefined;
  const message = `The address ${quoted(url)} cannot be used.`;
  if (/^http:/i.test(url)) return { message, hint: 'Begin it with `https://`.' };
  if (/^www\./i.test(url)) return { message, hint: `Write ${quoted(`https://${url}`)}.` };
  if (/^\/\//.test(url))
    return { message, hint: 'Begin it with `https://`, or with one `/` for a page here.' };
  if (/^(?:https|mailto):/i.test(url))
    return { message, hint: 'Copy it again from the browser, without spaces and quotation marks.' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    return {
      message,
      hint: 'Links begin with `https://`, `mailto:`, or `/` for a page of this site.',
    };
  if (/^\.{0,2}\/?[\w~-]+(?:\/[\w.~-]*)*$/.test(url))
    return {
      message,
      hint: 'Begin it with `/` for a page of this site, such as `/practices/plain-words/`.',
    };
  return {
    message,
    hint: 'Links begin with `https://`, `mailto:`, or `/` for a page of this site.',
  };
}

/** `/practices/plain-words/` of `/practices/plain-words?a=b#c`: the page of an internal link; `undefined` for others. */
export function internalPath(url: string): string | undefined {
  if (!url.startsWith('/') || url.startsWith('//')) return undefined;
  const path = url.replace(/[?#].*$/s, '');
  return path.endsWith('/') || /\.[^/]*$/.test(path) ? path : `${path}/`;
}
