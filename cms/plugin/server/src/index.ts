import type { Core } from '@strapi/strapi';
import { adminController } from './admin-api/controller.ts';
import { bootstrap } from './bootstrap.ts';
import { contentTypes } from './content-types/content-types.ts';
import { libraryController } from './push/controller.ts';
import { register } from './register.ts';
import { releaseController } from './release/controller.ts';
import { routes } from './routes.ts';
import { snapshotController } from './snapshot/controller.ts';

/** What Strapi loads. Annotated, so that the published types name nothing of the private package. */
interface Plugin {
  register(context: { strapi: Core.Strapi }): void;
  bootstrap(context: { strapi: Core.Strapi }): Promise<void>;
  contentTypes: Record<string, { schema: object }>;
  controllers: Record<string, (context: { strapi: Core.Strapi }) => object>;
  routes: object;
}

const plugin: Plugin = {
  register,
  bootstrap,
  contentTypes,
  controllers: {
    admin: adminController,
    library: libraryController,
    release: releaseController,
    snapshot: snapshotController,
  },
  routes,
};

export default plugin;
