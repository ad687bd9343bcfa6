import type { APIRoute } from 'astro';
import { favicon } from '../figures/favicon.ts';

/** The icon of the tab. */
export const GET: APIRoute = () =>
  new Response(favicon, { headers: { 'Content-Type': 'image/svg+xml' } });
