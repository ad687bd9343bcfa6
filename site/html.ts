const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for markup and for a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A piece of markup that was built from escaped parts; `html` takes it as it is. */
export type Markup = { readonly markup: string };

/** Marks trusted markup, such as a figure, as such. */
export const raw = (markup: string): Markup => ({ markup });

type Part = string | number | Markup | readonly Markup[] | undefined | false;

const toMarkup = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (typeof part === 'object') return 'markup' in part ? part.markup : part.map(toMarkup).join('');
  return escapeHtml(`${part}`);
};

/**
 * Markup from a template in which every inserted string is escaped; `undefined` and `false` insert nothing.
 *
 * @example html`<b>${'a < b'}</b>`.markup // => '<b>a &lt; b</b>'
 */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  raw(strings.reduce((text, string, k) => text + toMarkup(parts[k - 1]) + string));

/** JSON that may stand inside a `<script>`: no `<` can end it. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
