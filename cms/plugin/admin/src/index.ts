import { Star } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { registerCustomFields } from './inputs/custom-fields.ts';
import { SitePanel } from './release/site-panel.tsx';
import { addHints } from './translations/hints.ts';
import { catalogue } from './translations/translations.ts';

/** What a plugin adds to the Content Manager once all plugins are there. */
interface ContentManager {
  apis: { addEditViewSidePanel(panels: unknown[]): void };
}

type Widget = Exclude<
  Parameters<StrapiApp['widgets']['register']>[0],
  readonly unknown[] | ((...widgets: never[]) => unknown)
>;

/** The first thing an editor sees: whether what was published is on the site. */
const siteWidget: Widget = {
  id: 'site',
  pluginId: 'fifth-star',
  icon: Star,
  title: { id: 'fifth-star.site.title', defaultMessage: 'On the site' },
  component: async () => (await import('./release/widget.tsx')).default,
};

let strapi: StrapiApp | undefined;

/** The language the admin speaks now. */
const language = (): string => {
  const state = strapi?.store?.getState() as
    { admin_app?: { language?: { locale?: string } } } | undefined;
  return state?.admin_app?.language?.locale ?? 'en';
};

/** A field with several faults has a line for each; Strapi would run them together. */
const showLines = () =>
  document.head.append(
    Object.assign(document.createElement('style'), {
      textContent: '[data-strapi-field-error] { white-space: pre-line }',
    }),
  );

export default {
  /** Inputs and the widget have to be there before the first page is drawn. */
  register(app: StrapiApp): void {
    strapi = app;
    registerCustomFields(app);
    app.widgets.register((widgets) => [siteWidget, ...widgets]);
    app.registerPlugin({ id: 'fifth-star', name: 'Fifth Star' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
    const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
    contentManager.apis.addEditViewSidePanel([SitePanel]);
    showLines();
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addHints(language));
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: catalogue(locale) }))),
};
