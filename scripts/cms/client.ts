import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { Kind } from '@fifth-star/content/model/kind';
import type { Entry, RawEntry } from '@fifth-star/content/model/kinds';
import type { Locale } from '@fifth-star/content/model/locale';
import type { Problem } from '@fifth-star/content/model/problem';

/** Where an entry stands in the CMS: the hash of its draft, of what is published, and of the last push or pull. */
export interface EntryState {
  kind: Kind;
  slug: string;
  draft: string | null;
  published: string | null;
  base: string | null;
}

/** A published row: one entry in one language. */
export interface SnapshotRow {
  kind: Kind;
  slug: string;
  documentId: string;
  locale: Locale;
  facts: RawEntry['facts'];
  texts: Record<string, unknown>;
}

/** The first line of a snapshot. */
interface SnapshotHead {
  format?: number;
  revision?: string;
  drafts?: string[];
}

/** What the publisher tells the editors. */
export interface ReleaseReport {
  state: 'building' | 'live' | 'failed';
  revision: string;
  at: string;
  url?: string;
  message?: string;
  problems?: readonly Problem[];
}

/** The CMS refused a request, in words for whoever made it. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The CMS did not answer at all. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

/** The routes of the plugin, with a token. */
export class CmsClient {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** A hash over all published rows. */
  async revision(): Promise<string> {
    const { revision } = (await this.#json('GET', 'revision')) as { revision: string };
    return revision;
  }

  /** All that is published, its revision, and the names of the entries that are not. */
  async snapshot(): Promise<{ revision: string; drafts: string[]; rows: SnapshotRow[] }> {
    const response = await this.#request('GET', 'snapshot');
    const [head, ...rows] = await readLines(response);
    const { format, revision, drafts = [] } = (head ?? {}) as SnapshotHead;
    if (format !== 1 || !revision)
      throw new Error(
        'The CMS answers in a format that this version does not know. Update both to one version.',
      );
    return { revision, drafts, rows: rows as SnapshotRow[] };
  }

  /** Where every entry of the CMS stands. */
  async entries(): Promise<EntryState[]> {
    const { entries } = (await this.#json('GET', 'library')) as { entries: EntryState[] };
    return entries;
  }

  /** Writes the drafts of an entry. */
  async writeDraft(entry: Entry, force: boolean): Promise<void> {
    await this.#json('PUT', `library/${entry.kind}/${entry.slug}`, { entry, force });
  }

  /** Publishes an entry in all its languages. */
  async publish({ kind, slug }: Pick<Entry, 'kind' | 'slug'>): Promise<void> {
    await this.#json('POST', `library/${kind}/${slug}/publish`, {});
  }

  /** Deletes an entry. */
  async remove({ kind, slug }: Pick<Entry, 'kind' | 'slug'>): Promise<void> {
    await this.#request('DELETE', `library/${kind}/${slug}`);
  }

  /** Notes what a folder now holds, so that the next push knows what editors changed since. */
  async markPulled(hashes: Readonly<Record<string, string>>): Promise<void> {
    await this.#json('POST', 'library/pulled', { hashes });
  }

  /** Tells the editors how the latest release stands. */
  async report(report: ReleaseReport): Promise<void> {
    await this.#json('POST', 'release', report);
  }

  async #json(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.#request(method, path, body);
    return response.status === 204 ? undefined : response.json();
  }

  async #request(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${this.#url}/api/fifth-star/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(120_000),
    }).catch((cause: unknown) => {
      throw new UnreachableError(
        `The CMS does not answer at ${this.#url}. Start it with \`npm start\`, or set CMS_URL.`,
        { cause },
      );
    });
    if (response.ok) return response;
    if (response.status === 401 || response.status === 403)
      throw new RefusedError(
        response.status,
        `The CMS at ${this.#url} does not accept the token. Set SITE_TOKEN and PUSH_TOKEN to those of the CMS, or delete neither \`secrets.json\` nor the database alone.`,
      );
    const answer = (await response.json().catch(() => ({}))) as { error?: { message?: string } };
    throw new RefusedError(
      response.status,
      answer.error?.message ?? `The CMS answered ${response.status}.`,
    );
  }
}

/** The lines of an answer, each parsed, without holding its whole text at once. */
async function readLines(response: Response): Promise<unknown[]> {
  const lines: unknown[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of Readable.fromWeb(response.body as NodeStream)) {
      const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) if (part) lines.push(JSON.parse(part));
    }
    if (rest) lines.push(JSON.parse(rest));
  } catch (cause) {
    throw new UnreachableError(
      'The CMS broke off in the middle of its answer. Publishing starts again.',
      {
        cause,
      },
    );
  }
  return lines;
}
