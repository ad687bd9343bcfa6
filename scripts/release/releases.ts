import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What is written beside a finished release. */
export interface Release {
  id: string;
  /** The revision of the CMS it shows. */
  revision: string;
  /** What it was built with: a hash over the site's code and address. */
  builder: string;
  /** When it was finished, ISO 8601. */
  at: string;
  /** The content-hashed files it brought itself; the next releases carry them over. */
  hashed: string[];
}

/** How many releases are kept: the live one and those whose hashed files open pages may still ask for. */
const KEPT = 4;

/** The folder of releases: `<id>/library`, `<id>/site` and, last of all, `<id>/release.json`; `live` links to one of them. */
export class Releases {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The folder of the live site; it may not exist yet. */
  get liveSite(): string {
    return join(this.folder, 'live', 'site');
  }

  /** The release that readers see, or `undefined` before the first. */
  live(): Release | undefined {
    return this.read('live');
  }

  /** What is noted of a finished release, or `undefined` when there is none of this name. */
  read(name: string): Release | undefined {
    const file = join(this.folder, name, 'release.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release) : undefined;
  }

  /** An id that sorts after all before it. */
  newId(now = new Date()): string {
    return `${now.toISOString().replaceAll(/[-:.]/g, '')}-${process.pid}`;
  }

  /** The folders of finished releases, newest first. */
  async finished(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names
      .filter((name) => name !== 'live' && existsSync(join(this.folder, name, 'release.json')))
      .sort()
      .reverse();
  }

  /** Makes a finished release the live one, in a single step: a reader sees the old site or the new one. */
  swap(release: Release): void {
    writeFileSync(
      join(this.folder, release.id, 'release.json'),
      `${JSON.stringify(release, null, 2)}\n`,
      { flush: true },
    );
    const link = join(this.folder, 'live.part');
    rmSync(link, { force: true });
    symlinkSync(release.id, link, 'dir');
    renameSync(link, join(this.folder, 'live'));
  }

  /** Removes what no reader can ask for any more: unfinished releases, and finished ones beyond the last few. */
  async prune(): Promise<void> {
    const live = await readlink(join(this.folder, 'live')).catch(() => undefined);
    const kept = new Set([live, ...(await this.finished()).slice(0, KEPT)]);
    for (const name of await readdir(this.folder).catch(() => []))
      if (/^\d{8}T/.test(name) && !kept.has(name))
        await rm(join(this.folder, name), { recursive: true, force: true });
  }

  /** The empty folder of a new release. */
  async create(id: string): Promise<string> {
    const folder = join(this.folder, id);
    await mkdir(folder, { recursive: true });
    return folder;
  }
}
