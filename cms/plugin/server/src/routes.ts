import type { Core } from '@strapi/strapi';

type Route = Core.RouteInput;

/** Only a token whose permissions name the action gets in: there is no public role. */
const forTokens = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) =>
  ({ method, path, handler, config: {} }) as unknown as Route;

/** Only somebody who is logged in to the admin gets in. */
const forEditors = (path: string, handler: string) =>
  ({
    method: 'GET',
    path,
    handler,
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  }) as unknown as Route;

/** The routes below `/api/fifth-star` (tokens) and below `/fifth-star` (editors). */
export const routes = {
  'content-api': {
    type: 'content-api' as const,
    routes: [
      forTokens('GET', '/revision', 'snapshot.revision'),
      forTokens('GET', '/snapshot', 'snapshot.find'),
      forTokens('POST', '/release', 'release.report'),
      forTokens('GET', '/library', 'library.find'),
      forTokens('POST', '/library/pulled', 'library.pulled'),
      forTokens('POST', '/library/prune', 'library.prune'),
      forTokens('PUT', '/library/:kind/:slug', 'library.save'),
      forTokens('DELETE', '/library/:kind/:slug', 'library.prune'),
      forTokens('POST', '/library/:kind/:slug/publish', 'library.publish'),
    ],
  },
  admin: {
    type: 'admin' as const,
    routes: [
      forEditors('/release', 'release.find'),
      forEditors('/choices/:kind', 'admin.choices'),
      forEditors('/state/:kind/:documentId', 'admin.state'),
    ],
  },
};
