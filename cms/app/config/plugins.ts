/**
 * Strapi skips a plugin that has not been built without a word. Its content would be out of reach
 * and the roles would lose their permissions, so this start ends here instead.
 */
function assertBuilt(name: string): void {
  try {
    require.resolve(`${name}/strapi-server`);
  } catch {
    throw new Error(
      `The plugin "${name}" has not been built, and Strapi would start without it. ` +
        `Build it with: npm run build --workspace ${name}`,
    );
  }
}

export default () => {
  assertBuilt('strapi-plugin-fifth-star');
  return {
    'fifth-star': { enabled: true },
    // Content types come from the plugin; nobody edits them in the admin.
    'content-type-builder': { enabled: false },
  };
};
