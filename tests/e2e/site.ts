import type { Server } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { siteServer } from '../../scripts/release/site-server.ts';
import { freePort } from '../stack.ts';
import { openBrowser, watch } from './browser.ts';

/** Who opens a page, and what their browser holds before it does. */
export type Reader = Pick<BrowserContextOptions, 'permissions'> & {
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** A phone, which is touched. */
  touch?: boolean;
  js?: boolean;
  /** What this browser's storage holds already, by name. */
  storage?: Readonly<Record<string, string>>;
  /** Prepares the tab before a page is opened in it. */
  before?: (page: Page) => Promise<unknown>;
};

/** A page that is open, and what it did that it must not. */
export type Opened = {
  page: Page;
  context: BrowserContext;
  faults: string[];
  close: () => Promise<void>;
};

/** The built site, served to one browser for all tests of a file. */
export class TestSite {
  origin = '';
  #server: Server | undefined;
  #browser: Browser | undefined;

  async start(): Promise<void> {
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    this.#server = siteServer(inject('site')).listen(port, '127.0.0.1');
    this.#browser = await openBrowser();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.close();
  }

  /** Opens a page for a new reader: nothing is shared with any other. */
  async open(path: string, reader: Reader = {}): Promise<Opened> {
    const { theme = 'light', width = 1280, height = 900, touch = false, js = true } = reader;
    const stored = Object.entries(reader.storage ?? {});
    const localStorage = stored.map(([name, value]) => ({ name, value }));
    const context = await this.#browser!.newContext({
      viewport: { width, height },
      colorScheme: theme,
      hasTouch: touch,
      isMobile: touch,
      javaScriptEnabled: js,
      reducedMotion: 'reduce',
      permissions: reader.permissions ?? [],
      storageState: { cookies: [], origins: [{ origin: this.origin, localStorage }] },
    });
    return this.openTab(context, path, reader.before);
  }

  /** Opens a page in one more tab of a reader. An address of the whole site may be given, too. */
  async openTab(context: BrowserContext, path: string, before?: Reader['before']): Promise<Opened> {
    const page = await context.newPage();
    const faults = watch(page, this.origin);
    await before?.(page);
    await page.goto(new URL(path, this.origin).href);
    return { page, context, faults, close: () => context.close() };
  }
}

/** The built site for the tests of this file: served, and a browser started, before the first of them. */
export function useSite(): TestSite {
  const site = new TestSite();
  beforeAll(() => site.start());
  afterAll(() => site.stop());
  return site;
}

/** Expects something that takes a moment to come true; fails when it has not within half a minute. */
export const soon = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 30_000 });

/** The addresses that any tab of a reader asks for from now on. */
export function requestsOf(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  return asked;
}
