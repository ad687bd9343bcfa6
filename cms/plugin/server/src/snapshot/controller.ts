import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { revision } from './revision.ts';
import { takeSnapshot } from './snapshot.ts';

/** What readers may see, for the publisher and for pull. */
export const snapshotController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Whether anything was published or withdrawn since. */
  async revision(context: Context) {
    context.body = { revision: await revision(strapi) };
  },

  /** Everything that is published, one JSON value a line. */
  async find(context: Context) {
    const snapshot = await takeSnapshot(strapi);
    context.set('Content-Type', 'application/x-ndjson; charset=utf-8');
    context.set('Cache-Control', 'no-store');
    context.set('X-Revision', snapshot.revision);
    if (context.acceptsEncodings('gzip') === 'gzip') {
      context.set('Content-Encoding', 'gzip');
      context.body = snapshot.stream;
    } else {
      // A pipeline closes the file when the client goes away.
      context.body = pipeline(snapshot.stream, createGunzip(), () => undefined);
    }
  },
});
