import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { addresses, forbidden, purity, unawaited, unsafe } from './eslint-rules.mjs';
import { expectSome } from './eslint-some.mjs';

const TYPESCRIPT = ['src/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'];
const TESTS = ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/testing/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'];
const NODE = ['scripts/**/*.mjs', 'scripts/**/*.js', '.config/*.mjs', '*.mjs', 'test/**/*.mjs'];
const NODE_GLOBALS = [
  'AbortSignal',
  'TextDecoder',
  'TextEncoder',
  'Buffer',
  'URL',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'setTimeout',
  'structuredClone',
];
const PAGE_GLOBALS = [
  'DOMException',
  'Node',
  'localStorage',
  'customElements',
  'document',
  'location',
  'navigator',
  'window',
  'indexedDB',
  'getComputedStyle',
  'requestAnimationFrame',
];
const globals = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  {
    ignores: [
      'build/**',
      'coverage/**',
      'dist/**',
      'node_modules/**',
      'storybook-static/**',
      'src/i18n/locales/**',
      '**/*.generated.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 40],
      'no-restricted-syntax': ['error', ...unsafe],
      'no-restricted-imports': ['error', forbidden],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: TYPESCRIPT,
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'C4sElement', 'PublicElement', 'CourseElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari forgets the role of a list whose markers are hidden, so it is stated again.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-invalid-html': 'error',
      'lit/no-useless-template-literals': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Texts are folded by code point on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // JSON's own grammar names control characters.
      'no-control-regex': 'off',
      // `@click=${this.#handleClick}`: Lit binds the host.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.schema.ts', 'src/core/course/parse-*.ts', 'src/core/course/translation.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: ['src/core/**/*.ts', 'src/**/*.authoring.ts', 'src/authoring/**/*.ts'],
    ignores: ['src/**/*.test.ts'],
    rules: purity,
  },
  {
    // The language itself, and two names that browsers, workers and Node share: everything else is undefined.
    files: ['src/authoring/**/*.ts'],
    ignores: ['src/**/*.test.ts'],
    languageOptions: {
      globals: globals(['TextDecoder', 'TextEncoder']),
      parserOptions: { lib: ['es2022'] },
    },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['src/{ui,blocks,interactions,elements}/**/*.ts'],
    ignores: [...TESTS, 'src/ui/safe-url.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unsafe, ...addresses] },
  },
  {
    files: TESTS,
    plugins: { tests: { rules: { 'expect-some': expectSome } } },
    rules: {
      'tests/expect-some': 'error',
      'max-lines-per-function': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types of `to.equal` say that it is a promise because a snapshot's is; what must be awaited is listed instead.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...unsafe, ...unawaited],
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['test/**/*.mjs'], rules: { 'max-lines-per-function': 'off' } },
  { files: NODE, languageOptions: { globals: globals([...NODE_GLOBALS, ...PAGE_GLOBALS]) } },
  { files: ['.config/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: globals(['module', 'require']) } },
);
