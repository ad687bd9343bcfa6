import type { AstroIntegration } from 'astro';

/** Sets the reader's theme before the first paint, so that a dark page never flashes white. */
const SCRIPT = `try{document.documentElement.dataset.theme=localStorage.theme||""}catch{}`;

/**
 * Puts the script into the head of every page. As an injected script, not as `<script is:inline>`: only so does Astro
 * add its hash to the content security policy.
 */
export const themeScript = (): AstroIntegration => ({
  name: 'fifth-star:theme',
  hooks: {
    'astro:config:setup': ({ injectScript }) => injectScript('head-inline', SCRIPT),
  },
});
