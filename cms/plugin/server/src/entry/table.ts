import type { Core } from '@strapi/strapi';

/** What is used of Strapi's query engine; it knows nothing of our rows. */
export interface Table<R> {
  findMany(query?: object): Promise<R[]>;
  findOne(query: object): Promise<R | null>;
  count(query?: object): Promise<number>;
  create(query: { data: object; populate?: string[] }): Promise<R>;
  createMany(query: { data: object[] }): Promise<unknown>;
  update(query: { where: object; data: object }): Promise<R>;
  updateMany(query: { where: object; data: object }): Promise<unknown>;
  delete(query: { where: object }): Promise<unknown>;
  deleteMany(query: { where: object }): Promise<unknown>;
}

/** The table of a content type, whose rows are of type `R`. */
export const tableOf = <R>(strapi: Core.Strapi, uid: string): Table<R> => strapi.db.query(uid);
