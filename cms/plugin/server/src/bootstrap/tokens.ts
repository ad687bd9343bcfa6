import type { Core } from '@strapi/strapi';

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

const uid = 'admin::api-token';
const permissionUid = 'admin::api-token-permission';

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
  const query = strapi.db.query(uid);
  const accessKey: string = strapi.service('admin::api-token').hash(secret);
  const known = await query.findOne({ where: { name }, populate: ['permissions'] });
  const wanted = actions.map((action) => `plugin::fifth-star.${action}`);
  const { id } = known
    ? known.accessKey === accessKey
      ? known
      : await query.update({ where: { id: known.id }, data: { accessKey, encryptedKey: null } })
    : await query.create({
        data: {
          name,
          description,
          kind: 'content-api',
          type: 'custom',
          lifespan: null,
          expiresAt: null,
          accessKey,
        },
      });
  const had: { id: number; action: string }[] = known?.permissions ?? [];
  for (const permission of had)
    if (!wanted.includes(permission.action))
      await strapi.db.query(permissionUid).delete({ where: { id: permission.id } });
  for (const action of wanted)
    if (!had.some((permission) => permission.action === action))
      await strapi.db.query(permissionUid).create({ data: { action, token: id } });
}
