import type * as english from './en.ts';

/** A message of the plugin. */
export type MessageKey = keyof typeof english.messages;

/** A field, by name or by kind and name. */
export type FieldKey = keyof typeof english.fields;

/** Everything the plugin says, in one language. */
export interface Language {
  messages: Readonly<Record<MessageKey, string>>;
  fields: Readonly<Record<FieldKey, readonly [label: string, hint?: string]>>;
  collections: Readonly<Record<keyof typeof english.collections, string>>;
}
