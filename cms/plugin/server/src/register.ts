import type { Core } from '@strapi/strapi';
import { registerCustomFields } from './content-types/custom-fields.ts';
import { guardDocuments } from './guard/guard.ts';

/** What has to be there before Strapi reads the content types: inputs, and the guard. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerCustomFields(strapi);
  guardDocuments(strapi);
}
