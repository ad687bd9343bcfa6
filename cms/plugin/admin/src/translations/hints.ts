import { hintOf } from './translations.ts';

/** The layout of a form, as far as hints are concerned. */
export interface EditLayout {
  layout: { name: string; hint?: string }[][][];
}

/**
 * The hook that puts our hints under the fields of a form, in the language of the admin. Labels
 * Strapi translates by itself; a hint it keeps in one language, as the form was last arranged.
 */
export const addHints =
  (language: () => string) =>
  <T extends { layout: EditLayout }>(hook: T): T => {
    const kind = kindInAddress(globalThis.location.pathname);
    if (!kind) return hook;
    const locale = language();
    const layout = hook.layout.layout.map((panel) =>
      panel.map((row) =>
        row.map((field) => ({ ...field, hint: hintOf(locale, kind, field.name) || field.hint })),
      ),
    );
    return { ...hook, layout: { ...hook.layout, layout } };
  };

/** The kind whose form is open. */
const kindInAddress = (path: string): string | undefined =>
  /\/collection-types\/plugin::fifth-star\.([a-z]+)\//.exec(decodeURIComponent(path))?.[1];
