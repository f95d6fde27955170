import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

// What a reader must be able to rely on; sizes are STYLE.md's gates. Tables, worlds and test files are data.
export default defineConfig(
  globalIgnores([
    'generated/',
    'scripts/sdk/',
    'web/dist/',
    'web/public/',
    'node_modules/',
    'coverage/',
    '.cache/',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  vue.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        projectService: true,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // An AsyncIterable written with `async *` may have nothing to await yet.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // Parts are made by factories whose functions close over their state: they have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      complexity: ['error', 15],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.test.ts', 'server/tests/**', 'server/demo/worlds/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['web/**/*.vue'],
    rules: {
      // TypeScript knows the names of a browser.
      'no-undef': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // The parser does not see the type parameters of generic components.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/define-props-declaration': 'error',
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'error',
    },
  },
  // Components of plain functions have their props' types from TypeScript.
  { files: ['web/**/*.ts'], rules: { 'vue/require-prop-types': 'off' } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
)
