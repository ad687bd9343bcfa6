import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { leanScripts } from './site/lean-scripts.ts';
import { pagefind } from './site/pagefind.ts';
import { sitemap } from './site/sitemap.ts';
import { themeScript } from './site/theme-script.ts';

const { SITE_URL, OUT_DIR, ASTRO_CACHE_DIR, SITE_PORT } = process.env;

export default defineConfig({
  site: SITE_URL || 'http://127.0.0.1:4321',
  srcDir: './site',
  publicDir: './site/public',
  outDir: OUT_DIR || './dist',
  ...(ASTRO_CACHE_DIR && { cacheDir: ASTRO_CACHE_DIR }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  server: { port: Number(SITE_PORT) || 4321 },
  devToolbar: { enabled: false },
  // Highlighted code would need inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), themeScript(), sitemap(), pagefind()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      // Pagefind compiles WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [leanScripts()],
    build: {
      // A small font inlined as base64 would travel with every page instead of once.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    },
  },
});
