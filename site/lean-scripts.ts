import type { Plugin } from 'vite';

/** Vite's helper, which would load a part's style sheets and imports ahead; ours have no style sheets. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Keeps what a page loads by itself small: what the self-check needs at once travels as one file, since many small ones
 * compress badly; parts loaded on demand come without Vite's helper; markup comes without its indentation.
 */
export const leanScripts = (): Plugin => ({
  name: 'fifth-star:lean-scripts',
  config: () => ({
    build: {
      modulePreload: { resolveDependencies: () => [] },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'self-check', test: /site[\\/]elements[\\/]self-check\.ts$/ }],
          },
        },
      },
    },
  }),
  load: {
    order: 'pre',
    handler: (id) =>
      id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
  },
  transform: {
    order: 'post',
    handler(code, id) {
      if (!/[\\/]site[\\/].*\.ts$/.test(id) || !code.includes('html`')) return undefined;
      const pieces = piecesOf(this.parse(code)).sort((a, b) => b.start - a.start);
      return pieces.reduce((text, { start, end }) => {
        const piece = text.slice(start, end).replace(/\s*\n\s*/g, ' ');
        return text.slice(0, start) + piece + text.slice(end);
      }, code);
    },
  },
});

type Node = { type: string; start: number; end: number };

/** The pieces of text of all templates that are marked as `html`. */
function piecesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, tag, quasi } = value as { type?: string; tag?: { name?: string }; quasi?: object };
  const own =
    type === 'TaggedTemplateExpression' && tag?.name === 'html' && quasi
      ? (quasi as { quasis: Node[] }).quasis
      : [];
  return [...own, ...Object.values(value).flatMap(piecesOf)];
}
