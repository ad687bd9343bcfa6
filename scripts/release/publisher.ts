import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryError } from '@fifth-star/content/model/problem';
import { UnreachableError, type CmsClient, type ReleaseReport } from '../cms/client.ts';
import { pullLibrary } from '../cms/pull-library.ts';
import { BuildError, buildSite } from './build-site.ts';
import { carryOver, hashedFiles } from './carry-over.ts';
import { Releases, type Release } from './releases.ts';
import { VerifyError, verifySite } from './verify.ts';

/** Pause before a publish that failed for want of disk or the like is tried again, in milliseconds. */
const RETRY = 30_000;

/** How many earlier releases a new one carries the hashed files of. */
const CARRIED = 3;

/** Where the publisher works and what it is told. */
export interface PublisherOptions {
  client: CmsClient;
  releasesDir: string;
  /** Where Astro keeps what it may reuse. */
  cacheDir: string;
  siteUrl: string;
  /** What sites are built with now: another one makes a new release necessary, and the cache useless. */
  builder: string;
  variables: NodeJS.ProcessEnv;
  log: (line: string) => void;
}

/**
 * Brings what is published in the CMS to the live site: pull, check, build aside, verify, swap one link.
 * Whatever fails, the last release stays live.
 */
export class Publisher {
  readonly releases: Releases;
  readonly #options: PublisherOptions;
  #failed: string | undefined;
  #told = '';

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.releases = new Releases(options.releasesDir);
  }

  /**
   * Publishes if the CMS has something that the live site does not show, and gives the new release.
   * A revision that failed because of what it says is not tried again; anything else is.
   *
   * @throws what went wrong; the last release is then still live.
   */
  async publishIfNew(): Promise<Release | undefined> {
    const { client, builder, cacheDir } = this.#options;
    const revision = await client.revision();
    const live = this.releases.live();
    const isShown = revision === live?.revision && builder === live.builder;
    if (isShown || revision === this.#failed) return undefined;
    if (builder !== live?.builder) await rm(cacheDir, { recursive: true, force: true });
    return this.#publish(revision);
  }

  /** Publishes again and again until `signal` aborts; `wake` gives the pause between two looks. */
  async follow(signal: AbortSignal, wake: () => Promise<void>): Promise<void> {
    let notBefore = 0;
    for (; !signal.aborted; await wake()) {
      if (Date.now() < notBefore) continue;
      try {
        const release = await this.publishIfNew();
        if (release) this.#options.log(`Live: ${this.#options.siteUrl} (release ${release.id})`);
        this.#told = '';
      } catch (error) {
        this.#tellOnce(error);
        // A mended entry is a new revision and need not wait.
        if (!isAboutContent(error) && !(error instanceof UnreachableError))
          notBefore = Date.now() + RETRY;
      }
    }
  }

  async #publish(seen: string): Promise<Release> {
    const { client, releasesDir, cacheDir, variables, siteUrl, builder, log } = this.#options;
    await this.#forgetBrokenBuild();
    await this.releases.prune();
    const id = this.releases.newId();
    const folder = await this.releases.create(id);
    let revision = seen;
    let release: Release;
    try {
      const pulled = await pullLibrary(client, join(folder, 'library'));
      revision = pulled.revision;
      await this.#report({ state: 'building', revision });
      log('Building the site …');
      writeFileSync(this.#marker, id);
      const site = join(folder, 'site');
      await buildSite({ libraryDir: join(folder, 'library'), outDir: site, cacheDir, variables });
      const faults = await verifySite(site, pulled.library);
      if (faults.length)
        throw new VerifyError(`The built site is not whole.\n${faults.slice(0, 20).join('\n')}`);
      const hashed = await hashedFiles(site);
      for (const name of (await this.releases.finished()).slice(0, CARRIED))
        await carryOver(
          { site: join(releasesDir, name, 'site'), hashed: this.releases.read(name)?.hashed ?? [] },
          site,
        );
      release = { id, revision, builder, at: new Date().toISOString(), hashed };
      this.releases.swap(release);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      const fault = explained(error);
      if (isAboutContent(fault)) this.#failed = revision;
      if (!(fault instanceof UnreachableError))
        await this.#report({
          state: 'failed',
          revision,
          message: (fault instanceof Error ? fault.message : String(fault)).slice(0, 2000),
          ...(fault instanceof LibraryError ? { problems: fault.problems.slice(0, 200) } : {}),
        });
      throw fault;
    }
    rmSync(this.#marker, { force: true });
    this.#failed = undefined;
    await this.#report({ state: 'live', revision, url: siteUrl });
    return release;
  }

  get #marker(): string {
    return join(this.#options.releasesDir, 'building');
  }

  /** After a failed or killed build the cache may hold text that was never published, so it goes. */
  async #forgetBrokenBuild(): Promise<void> {
    mkdirSync(this.#options.releasesDir, { recursive: true });
    if (!existsSync(this.#marker)) return;
    await rm(this.#options.cacheDir, { recursive: true, force: true });
    rmSync(this.#marker, { force: true });
  }

  async #report(report: Omit<ReleaseReport, 'at'>): Promise<void> {
    await this.#options.client
      .report({ ...report, at: new Date().toISOString() })
      .catch((error: unknown) => this.#options.log(`The editors were not told: ${String(error)}`));
  }

  /** The same trouble is told once, not every second. */
  #tellOnce(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    if (text !== this.#told) this.#options.log(`${text}\nThe site stays as it was.`);
    this.#told = text;
  }
}

/** Whether a publish failed because of what is published, so that trying again would fail again. */
const isAboutContent = (fault: unknown): boolean =>
  fault instanceof LibraryError || fault instanceof BuildError || fault instanceof VerifyError;

/** What went wrong; a full disk and a missing right in words that say what to do. */
function explained(error: unknown): unknown {
  const { code, path, message = '' } = (error ?? {}) as NodeJS.ErrnoException;
  const about = `${code ?? ''} ${message}`;
  if (/ENOSPC|EDQUOT|EFBIG/.test(about))
    return new Error('The disk is full. Free some space; publishing then goes on by itself.', {
      cause: error,
    });
  if (/EACCES|EROFS/.test(about))
    return new Error(
      `\`${path ?? 'The releases folder'}\` cannot be written. Give this user the right to it.`,
      { cause: error },
    );
  return error;
}
