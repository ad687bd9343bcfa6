// Without `strapi::logger`: the publisher asks for the revision every second, and each request would be a line.
export default [
  'strapi::errors',
  'strapi::security',
  // Browsers on other sites may not call this Strapi: readers never need it.
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '4mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
