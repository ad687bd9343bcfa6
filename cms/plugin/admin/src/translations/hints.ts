import { hintOf } from './translations.ts';

/** The layout of a form, as far as hints are concerned. */
interface EditLayout {
  layout: { name: string; hint?: string; attribute: object }[][][];
  settings: { displayName?: string };
}

/** Which kind has the collection of this name; set once when the plugin starts. */
export interface LayoutHook {
  layout: EditLayout;
  query?: object;
}

/**
 * Puts our hints under the fields of a form, in the language of the admin. Strapi translates labels
 * by itself; a hint it only keeps in one language, as the layout of the form was saved.
 */
export function addHints<T extends LayoutHook>(hook: T): T {
  const kind = kindInAddress(globalThis.location.pathname);
  if (!kind) return hook;
  const language = localStorage.getItem('strapi-admin-language')?.replaceAll('"', '') ?? 'en';
  const layout = hook.layout.layout.map((panel) =>
    panel.map((row) =>
      row.map((field) => ({ ...field, hint: hintOf(language, kind, field.name) || field.hint })),
    ),
  );
  return { ...hook, layout: { ...hook.layout, layout } };
}

/** The kind whose form is open. */
const kindInAddress = (path: string): string | undefined =>
  /\/collection-types\/plugin::fifth-star\.([a-z]+)\//.exec(decodeURIComponent(path))?.[1];
