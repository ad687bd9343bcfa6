import type { Core } from '@strapi/strapi';
import { publicDir } from './folders';

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  // Editors reach it from this machine only, unless the installation says otherwise.
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_URL'),
  proxy: { koa: env.bool('CMS_BEHIND_PROXY', false) },
  app: { keys: env.array('APP_KEYS', []) },
  dirs: { public: publicDir },
  // No call to other machines: neither for new versions of Strapi nor for transfers.
  logger: { updates: { enabled: false } },
  transfer: { remote: { enabled: false } },
});

export default server;
