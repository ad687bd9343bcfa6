import { useQueryParams } from '@strapi/strapi/admin';

/** The language of the text in the form. */
export function useDocumentLocale(): string {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale ?? 'en';
}
