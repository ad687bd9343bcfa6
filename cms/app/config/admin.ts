import type { Core } from '@strapi/strapi';

const admin = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  // Nothing for editors to set up, to answer or to buy.
  preview: { enabled: false, config: { handler: () => Promise.resolve(undefined) } },
  ai: { enabled: false },
  flags: { nps: false, promoteEE: false },
});

// A missing secret is empty, and Strapi says which one it needs at the start.
export default admin;
