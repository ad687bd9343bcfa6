import { expect, test } from 'vitest';
import { html, jsonForScript, raw } from './html.ts';

test('escapes what is inserted, and nothing twice', () => {
  const inner = html`<i title="${'"'}">${'a < b & c'}</i>`;
  expect(html`<b>${inner}</b>`.markup).toBe('<b><i title="&quot;">a &lt; b &amp; c</i></b>');
});

test('joins lists and leaves out what is missing', () => {
  expect(html`${[raw('<a>'), raw('<b>')]}${undefined}${false}${0}`.markup).toBe('<a><b>0');
});

test('data cannot close the script it stands in', () => {
  const data = { text: '</script><script>alert(1)</script>' };
  expect(jsonForScript(data)).not.toContain('<');
  expect(JSON.parse(jsonForScript(data))).toEqual(data);
});
