import { isSet, Slug } from './field.ts';
import { entryName, type RawEntry } from './kinds.ts';
import { professionLabels } from './labels.ts';
import { isLocale, type Locale } from './locale.ts';
import type { Problem } from './problem.ts';
import { groupOf, isGroup, listOf } from './text.ts';

/**
 * What is wrong between the fields of an entry: the rules of its kind that a schema of facts or of texts cannot know.
 * The entry need not have passed its schemas; what they refuse is not looked at, so that nothing is told twice.
 */
export function checkRules(raw: RawEntry): Problem[] {
  // Without any facts, it is they that are the problem.
  if (!isGroup(raw.facts) || !Object.keys(raw.facts).length) return [];
  if (raw.kind === 'practice') return practiceRules(raw);
  if (raw.kind === 'quiz') return quizRules(raw);
  return [];
}

function practiceRules(raw: RawEntry): Problem[] {
  const entry = entryName(raw);
  const self = listOf(raw.facts['related']).indexOf(raw.slug);
  const problems: Problem[] =
    self < 0
      ? []
      : [{ entry, field: `related.${self}`, message: 'names the card itself. Remove it.' }];
  const professions = raw.facts['professions'] ?? [];
  if (!Array.isArray(professions)) return problems;
  const named = new Set(professions.filter(isProfession));
  for (const [locale, text] of textsOf(raw)) {
    const examples = text['examples'] ?? {};
    if (!isGroup(examples)) continue;
    const field = (profession: string) => ({ entry, locale, field: `examples.${profession}` });
    for (const profession of named)
      if (!isFilled(examples, profession))
        problems.push({
          ...field(profession),
          message: 'is missing. Write the example, or take the profession off the card.',
        });
    for (const profession of Object.keys(examples).filter(isProfession))
      if (isFilled(examples, profession) && !named.has(profession))
        problems.push({
          ...field(profession),
          message:
            'is for a profession that the card does not name. Add it to `professions`, or remove the example.',
        });
  }
  return problems;
}

function quizRules(raw: RawEntry): Problem[] {
  const entry = entryName(raw);
  const problems: Problem[] = [];
  const { edition, editions, sections } = raw.facts;
  for (const past of Object.keys(groupOf(editions)).filter((key) => /^[1-9]\d*$/.test(key)))
    if (isCount(edition) && Number(past) >= edition)
      problems.push({
        entry,
        field: `editions.${past}`,
        message: `is not past: the check is in edition ${edition}. Raise \`edition\`, or remove it.`,
      });
  const ids = listOf(sections).map((section) => groupOf(section)['id']);
  if (!ids.length || !ids.every(isSlug) || !isSet(ids)) return problems;
  for (const [locale, { sectionNames }] of textsOf(raw)) {
    if (!isGroup(sectionNames)) continue;
    const field = (id: string) => ({ entry, locale, field: `sectionNames.${id}` });
    for (const id of ids)
      if (!isFilled(sectionNames, id))
        problems.push({ ...field(id), message: 'is missing. Name the section.' });
    for (const id of Object.keys(sectionNames).filter(isSlug))
      if (isFilled(sectionNames, id) && !ids.includes(id))
        problems.push({
          ...field(id),
          message: 'names a section that the check does not have. Remove it, or add the section.',
        });
  }
  return problems;
}

const textsOf = (raw: RawEntry) =>
  Object.entries(raw.texts).filter(
    (pair): pair is [Locale, Record<string, unknown>] => isLocale(pair[0]) && isGroup(pair[1]),
  );

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

const isProfession = (value: unknown): value is string =>
  typeof value === 'string' && Object.hasOwn(professionLabels, value);

const isSlug = (value: unknown): value is string => Slug.safeParse(value).success;

/** Whether a group has something under `key`; a form may leave `null` or a blank text. */
const isFilled = (group: Readonly<Record<string, unknown>>, key: string): boolean => {
  const value = Object.hasOwn(group, key) ? group[key] : undefined;
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
};
