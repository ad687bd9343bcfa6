import { errors } from '@strapi/utils';
import { z } from 'zod';
import { parseEntry } from '@fifth-star/content/model/check';
import { kindNames, type Kind } from '@fifth-star/content/model/kind';
import { entryName, type RawEntry } from '@fifth-star/content/model/kinds';
import { locales } from '@fifth-star/content/model/locale';
import { formatProblem } from '@fifth-star/content/model/problem';

const KindName = z.enum(kindNames);
const Fields = z.record(z.string(), z.unknown());

const Save = z.strictObject({
  entry: z.strictObject({
    kind: KindName.optional(),
    slug: z.string().optional(),
    facts: Fields,
    texts: z.partialRecord(z.enum(locales), Fields),
  }),
  force: z.boolean().default(false),
});

const Address = z.object({ kind: KindName, slug: z.string().min(1).max(80) });

const Pulled = z.strictObject({
  hashes: z.record(z.string().max(120), z.string().regex(/^[0-9a-f]{64}$/)),
});

const Prune = z.strictObject({ entries: z.array(z.strictObject(Address.shape)) });

/** Which entry a request is about. */
export const addressOf = (params: unknown): { kind: Kind; slug: string } => read(Address, params);

/** The entry to save, with its types and defaults, so that equal entries are stored as equal. */
export function entryToSave(params: unknown, body: unknown): { entry: RawEntry; force: boolean } {
  const address = addressOf(params);
  const { entry: sent, force } = read(Save, body);
  const raw = { ...address, facts: sent.facts, texts: sent.texts };
  const { entry, problems } = parseEntry(raw);
  if (!entry)
    throw new errors.ValidationError(
      `\`${entryName(raw)}\` cannot be saved.\n${problems.map((problem) => `• ${formatProblem(problem)}`).join('\n')}`,
      { problems },
    );
  return { entry: { ...raw, facts: entry.facts, texts: entry.texts }, force };
}

/** The hashes that pull reports, by `kind/slug`. */
export const pulledHashes = (body: unknown): Record<string, string> => read(Pulled, body).hashes;

/** The entries to remove. */
export const entriesToPrune = (body: unknown): { kind: Kind; slug: string }[] =>
  read(Prune, body).entries;

/** @throws {ValidationError} if the value does not have the form of the schema. */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new errors.ValidationError(
    `The request is not understood: ${issue?.path.join('.') || 'body'}: ${issue?.message}`,
  );
}
