import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import { kindNames, type Kind } from '@fifth-star/content/model/kind';
import { allRows, draftNames } from '../entry/rows.ts';
import { factsOf, textsOf, type Row } from '../entry/row.ts';
import { inTransaction, isPostgres } from '../entry/transaction.ts';
import { FORMAT, revision } from './revision.ts';

/** A snapshot on disk, ready to be sent. */
export interface Snapshot {
  revision: string;
  /** The lines, gzipped. The file is gone once this has been read or closed. */
  stream: Readable;
}

/**
 * Everything that is published, as one state of the database: a line `{ format, revision, drafts }`,
 * then a line per entry and language. `drafts` names the entries that exist and are not published,
 * because published ones may name them. Written to a file first: a slow reader must not hold a transaction
 * open, and memory must not grow with the library.
 */
export async function takeSnapshot(strapi: Core.Strapi): Promise<Snapshot> {
  const folder = await mkdtemp(join(tmpdir(), 'fifth-star-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const file = join(folder, 'snapshot.gz');
    const taken = await writeLines(strapi, file);
    const stream = createReadStream(file);
    void finished(stream)
      .catch(() => undefined)
      .then(remove);
    return { revision: taken, stream };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function writeLines(strapi: Core.Strapi, file: string): Promise<string> {
  const gzip = createGzip({ level: 3 });
  const written = pipeline(gzip, createWriteStream(file));
  // Awaited at the end; a full disk must not end the process before that.
  written.catch(() => undefined);
  const work = inTransaction(strapi, async (transaction) => {
    if (isPostgres(strapi))
      await transaction.raw('set transaction isolation level repeatable read, read only');
    const taken = await revision(strapi);
    const drafts = await draftNames(strapi);
    await write(gzip, `${JSON.stringify({ format: FORMAT, revision: taken, drafts })}\n`);
    for (const kind of kindNames)
      for await (const page of allRows(strapi, kind, 'published'))
        await write(gzip, page.map((row) => lineOf(kind, row)).join(''));
    return taken;
  });
  const taken = await work.finally(() => gzip.end());
  await written;
  return taken;
}

/** Waits while the stream is full. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

function lineOf(kind: Kind, row: Row): string {
  const { slug, documentId, locale } = row;
  const line = {
    kind,
    slug,
    documentId,
    locale,
    facts: factsOf(kind, row),
    texts: textsOf(kind, row),
  };
  return `${JSON.stringify(line)}\n`;
}
