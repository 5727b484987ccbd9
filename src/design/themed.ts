import { theme } from './theme.ts';

const TAKEN = /\btheme\((?<section>\w+)(?:\.(?<name>[\w-]+)|\[(?<step>[\d.]+)\])\)/g;

/** Without the blanks that formatters set between a step and a slash, and that no minifier takes away. */
export const withTightSlashes = (css: string): string => css.replaceAll(/(?<step>\btheme\([^()]*\)) \/ /g, '$<step>/');

/**
 * A style sheet that is read as a text, for embeds and files, with the steps that it takes from the theme. What pages
 * import, Tailwind does the same for.
 *
 * @throws {Error} when it takes what the theme has not
 */
export const themed = (css: string): string =>
  withTightSlashes(css).replaceAll(TAKEN, (taken, ...args) => {
    const { section, name, step } = args.at(-1) as { section: string; name?: string; step?: string };
    const steps: Readonly<Record<string, string>> = Object.entries(theme).find(([key]) => key === section)?.[1] ?? {};
    const value = steps[name ?? step ?? ''];
    if (value === undefined) throw new Error(`${taken}: expected a step of src/design/theme.ts`);
    return value;
  });
