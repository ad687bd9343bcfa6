import type { Attribute } from './attributes.ts';

/** Fields that the system keeps and no editor fills in. */
const KEPT = ['basedOn', 'editions'];

/** Facts of every entry that nobody needs to see first. */
const COMMON = ['sourceLocale', 'published', 'updated'];

/** Facts that decide which parts another field has, and that field. */
const DECIDERS: Readonly<Record<string, string>> = {
  examples: 'professions',
  sectionNames: 'sections',
};

/** How many of the twelve columns of the form an input takes. */
const widthOf = ({ type, customField }: Attribute): number =>
  ['boolean', 'float', 'integer', 'date'].includes(type) ||
  ['plugin::fifth-star.choice', 'plugin::fifth-star.rung'].includes(String(customField))
    ? 4
    : 12;

/**
 * How the Content Manager shows a kind until somebody configures it otherwise: texts first, in the
 * order of the model, then the facts; small inputs share a row.
 */
export function layoutOf(attributes: Readonly<Record<string, Attribute>>, title: string) {
  const names = Object.keys(attributes).filter((name) => !KEPT.includes(name));
  const moved = Object.values(DECIDERS);
  const ordered = [
    ...names
      .filter((name) => !COMMON.includes(name) && !moved.includes(name))
      .flatMap((name) => {
        const decider = DECIDERS[name];
        return decider ? [decider, name] : [name];
      }),
    ...COMMON,
  ];
  return {
    // The guard sets the days, so the form only shows them.
    metadatas: Object.fromEntries(
      ['published', 'updated'].map((name) => [name, { edit: { editable: false } }]),
    ),
    settings: {
      mainField: title,
      defaultSortBy: title,
      defaultSortOrder: 'ASC',
      pageSize: 50,
      bulkable: true,
      filterable: true,
      searchable: true,
    },
    layouts: { edit: rows(ordered, attributes), list: [title, ...listed(ordered)] },
  };
}

/** Facts worth a column in the list. */
const listed = (names: readonly string[]) =>
  ['level', 'dimension', 'grade', 'practice', 'updated'].filter((name) => names.includes(name));

function rows(names: readonly string[], attributes: Readonly<Record<string, Attribute>>) {
  const found: { name: string; size: number }[][] = [];
  for (const name of names) {
    const attribute = attributes[name];
    if (!attribute) continue;
    const size = widthOf(attribute);
    const row = found.at(-1);
    const used = row?.reduce((sum, cell) => sum + cell.size, 0) ?? 12;
    if (row && used + size <= 12 && name !== COMMON[0]) row.push({ name, size });
    else found.push([{ name, size }]);
  }
  return found;
}
