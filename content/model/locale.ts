/** The languages of Fifth Star, in the order in which they are offered. */
export const locales = ['en', 'uk', 'ru', 'lv'] as const;

/** A language of Fifth Star; the code is the path prefix, the file name and the BCP 47 tag at once. */
export type Locale = (typeof locales)[number];

/** Whether `value` is one of the four locales. */
export const isLocale = (value: unknown): value is Locale =>
  (locales as readonly unknown[]).includes(value);
