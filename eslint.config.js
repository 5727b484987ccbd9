import { existsSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'coverage/', 'reports/', '.stryker-tmp/', 'bench/build/plain-site/']),
  // Without its packages, which only `npm run bench` installs, nothing there has a type.
  existsSync('bench/node_modules') ? [] : globalIgnores(['bench/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a template is printed as JavaScript prints it, which is what px and line numbers want.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Contradicts TypeScript's noPropertyAccessFromIndexSignature, which asks for the brackets.
      '@typescript-eslint/dot-notation': 'off',
      // An empty environment variable means the same as none: that is what || says.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // { a, ...rest } is how a key is left out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // [...text] gives code points, and code points are what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Each costs as much time as a dozen others, and here are no enums, and classes only for errors.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      eqeqeq: 'error',
    },
  },
  // Types in .astro files are checked by `astro check`; the linter sees Astro's own as `any`.
  astro.configs.recommended,
);
