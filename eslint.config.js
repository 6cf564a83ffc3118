import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

/** What a part must not import in `.astro` files; dependency-cruiser guards every other file. */
const siteDirections = {
  patterns: [
    {
      regex: '^(#cms/(?!payload-types)|\\.\\./.*\\b(cms|tests|commands)/)',
      message: 'The site reads the CMS in site/loaders alone: use site/documents/documents.ts.',
    },
    {
      regex: '^(payload|@payloadcms)(/|$)',
      message: 'The site reads the CMS in site/loaders alone: use site/documents/documents.ts.',
    },
  ],
}

export default defineConfig(
  globalIgnores([
    '**/.next/',
    '.astro/',
    'data/',
    'dist/',
    'test-results/',
    'playwright-report/',
    'cms/payload-types.ts',
    'cms/app/(payload)/admin/importMap.js',
    'cms/migrations/',
    'site/search/stemmers/',
    'cms/next-env.d.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // An index signature says "any key"; a record says the same with more ceremony.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-else-return': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Without types TypeScript's own check (checkJs) knows what is defined.
    files: ['**/*.{js,mjs}'],
    rules: { 'no-undef': 'off' },
  },
  astro.configs.recommended,
  {
    files: ['site/**/*.astro'],
    rules: {
      'no-restricted-imports': ['error', siteDirections],
      // Astro reads `Props` without a use of it in the file.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true, varsIgnorePattern: '^Props$' },
      ],
      'no-undef': 'off',
      'no-redeclare': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // Playwright's fixtures take `{}` where they need nothing.
      'no-empty-pattern': 'off',
    },
  },
)
