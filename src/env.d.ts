// For the tools that read TypeScript alone, such as ESLint; `astro check` looks into the component itself.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
