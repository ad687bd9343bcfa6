import { escapeHtml, html, type Markup } from '../html.ts';

/**
 * A message as markup: the message and plain values escaped, pieces of markup put in as they are.
 *
 * @example fillHtml('You answered {answer}', { answer: emphasised('a < b') }) // => 'You answered <em>a &lt; b</em>'
 */
export const fillHtml = (
  message: string,
  values: Readonly<Record<string, string | number | Markup>>,
): string =>
  escapeHtml(message).replace(/\{(\w+)\}/g, (name, key: string) => {
    const value = values[key];
    return value === undefined ? name : html`${value}`.markup;
  });

/** Emphasised text. */
export const emphasised = (text: string): Markup => html`<em>${text}</em>`;

/** Text in bold. */
export const bold = (text: string): Markup => html`<b>${text}</b>`;
