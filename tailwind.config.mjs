import { theme } from './src/design/theme.ts';

// What the look has no use for, and what would put lists of --tw-* defaults on every page.
const UNUSED = [
  ...['animation', 'container', 'contain', 'fontVariantNumeric', 'scrollSnapType', 'touchAction', 'borderSpacing'],
  ...['transform', 'translate', 'rotate', 'skew', 'scale'],
  ...['backgroundImage', 'gradientColorStops', 'boxShadow', 'boxShadowColor', 'filter', 'backdropFilter'],
  ...['ringColor', 'ringOffsetColor', 'ringOffsetWidth', 'ringOpacity', 'ringWidth'],
  // Its names are words and classes of our code: lines of a grid, a block, a table.
  'display',
  // The palette's colours are variables: an opacity cannot be put into them.
  ...['backgroundOpacity', 'borderOpacity', 'divideOpacity', 'placeholderOpacity', 'textOpacity'],
];

/** @type {import('tailwindcss').Config} */
export default {
  // Articles have no classes: their words would only be taken for some.
  content: ['./src/{components,layouts,pages,charts,views}/**/*.{astro,ts,tsx}', '!./src/**/*.test.{ts,tsx}'],
  // Nor are these words of our code: each would be a rule on every page.
  blocklist: ['absolute', 'grow', 'outline', 'rounded', 'shrink'],
  theme,
  corePlugins: {
    // src/styles has its own, smaller reset.
    preflight: false,
    ...Object.fromEntries(UNUSED.map((name) => [name, false])),
  },
};
