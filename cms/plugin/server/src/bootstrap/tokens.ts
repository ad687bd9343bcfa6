import type { Core } from '@strapi/strapi';
import { tableOf } from '../entry/table.ts';

/** A token of an automatic client: its secret comes from the environment, so every process knows it. */
interface ServiceToken {
  name: string;
  description: string;
  /** The variable that holds the secret; without it there is no such token. */
  variable: string;
  actions: readonly string[];
}

const serviceTokens: readonly ServiceToken[] = [
  {
    name: 'Fifth Star site',
    description: 'Reads what is published and reports how the site was built. Made at start.',
    variable: 'SITE_TOKEN',
    actions: ['snapshot.revision', 'snapshot.find', 'release.report'],
  },
  {
    name: 'Fifth Star push',
    description: 'Loads a library folder into this Strapi. Made at start.',
    variable: 'PUSH_TOKEN',
    actions: [
      'snapshot.revision',
      'snapshot.find',
      'library.find',
      'library.save',
      'library.publish',
      'library.prune',
      'library.pulled',
    ],
  },
];

interface Permission {
  id: number;
  action: string;
}

interface Token {
  id: number;
  accessKey: string;
  permissions?: Permission[];
}

/** Creates or corrects the tokens whose secrets are in the environment. Others are left alone. */
export async function ensureTokens(strapi: Core.Strapi): Promise<void> {
  for (const token of serviceTokens) {
    const secret = process.env[token.variable];
    if (secret) await ensureToken(strapi, token, secret);
  }
}

async function ensureToken(
  strapi: Core.Strapi,
  { name, description, actions }: ServiceToken,
  secret: string,
): Promise<void> {
  const tokens = tableOf<Token>(strapi, 'admin::api-token');
  const service = strapi.service('admin::api-token') as unknown as { hash(secret: string): string };
  const accessKey = service.hash(secret);
  const known = await tokens.findOne({ where: { name }, populate: ['permissions'] });
  if (known && known.accessKey !== accessKey)
    await tokens.update({ where: { id: known.id }, data: { accessKey, encryptedKey: null } });
  const { id } =
    known ??
    (await tokens.create({
      data: {
        name,
        description,
        accessKey,
        kind: 'content-api',
        type: 'custom',
        lifespan: null,
        expiresAt: null,
      },
    }));
  await ensurePermissions(strapi, id, known?.permissions ?? [], actions);
}

async function ensurePermissions(
  strapi: Core.Strapi,
  token: number,
  had: readonly Permission[],
  actions: readonly string[],
): Promise<void> {
  const permissions = tableOf<Permission>(strapi, 'admin::api-token-permission');
  const wanted = actions.map((action) => `plugin::fifth-star.${action}`);
  for (const { id, action } of had)
    if (!wanted.includes(action)) await permissions.delete({ where: { id } });
  for (const action of wanted)
    if (!had.some((permission) => permission.action === action))
      await permissions.create({ data: { action, token } });
}
