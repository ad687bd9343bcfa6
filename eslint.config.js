import tseslint from 'typescript-eslint';

/** What a ring may not import: the arrows of the architecture point at content/ only. */
const rings = (...group) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group, message: 'Imports point at content/ only.' }] },
  ],
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.data/',
      '**/.astro/',
      'content/library/',
      'cms/app/types/',
      '**/*.astro',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['content/**'],
    rules: rings('**/site/**', '**/cms/**', '**/scripts/**', 'astro*', '@strapi/*'),
  },
  { files: ['site/**'], rules: rings('**/cms/**', '**/scripts/**', '@strapi/*') },
  { files: ['cms/**'], rules: rings('**/site/**', '**/scripts/**', 'astro*') },
  {
    files: ['scripts/**'],
    rules: rings('**/site/**', '**/cms/plugin/**', '**/cms/app/**', 'strapi-plugin-fifth-star*'),
  },
);
