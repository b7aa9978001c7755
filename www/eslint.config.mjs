// Lints the site, its scripts and the JavaScript tests. Layout belongs to prettier, types to tsc: here stand
// the mistakes that neither sees. Run from the root of the repository, since tests/ stands beside www/.
import js from '@eslint/js';
import stylistic from '@stylistic/eslint-plugin';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const www = dirname(fileURLToPath(import.meta.url));

export default tseslint.config(
  { ignores: ['www/dist', 'www/pkg*', '**/node_modules', 'target'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { '@stylistic': stylistic },
    rules: {
      // What prettier cannot break: a template, a text or an address may be longer.
      '@stylistic/max-len': [
        'error',
        {
          code: 110,
          ignoreUrls: true,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
        },
      ],
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      // prettier writes the semicolons that this rule watches for.
      'no-unexpected-multiline': 'off',
      'object-shorthand': 'error',
      'no-unused-vars': ['error', { destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['www/src/**/*.ts', 'www/test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { project: ['www/tsconfig.json'], tsconfigRootDir: dirname(www) } },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      // A function that is a property is compared strictly and may be handed on alone.
      '@typescript-eslint/method-signature-style': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        // A test's promise belongs to its runner.
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // Tests hand functions to the browser, which is where those run.
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    // A classic script that any browser may meet, as it is.
    files: ['www/src/embed/loader.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
    rules: { 'no-var': 'off' },
  },
  {
    // The build puts these two in.
    files: ['www/src/offline/sw.js'],
    languageOptions: { globals: { ...globals.serviceworker, __BUILD__: 'readonly', __FILES__: 'readonly' } },
  },
);
