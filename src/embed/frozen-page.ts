import { THEMES, type Theme } from './theme.ts';

/** Where an embed page says something that differs from place to place; see `thaw`. */
const ROOT = '{{root}}';
/** As it is printed: without its scheme. */
const PRINTED_ROOT = '{{printed-root}}';
/** `-dark`, `-auto`, or nothing for light: part of a file's name. */
export const DASH_THEME = '{{-theme}}';

/** What stands in the page of one theme alone. */
export const only = (theme: Theme, text: string) => `{{${theme}}}${text}{{/}}`;

const ONLY = new RegExp(`\\{\\{(${THEMES.join('|')})\\}\\}(.*?)\\{\\{/\\}\\}`, 'gs');

const dashTheme = (theme: Theme) => (theme === 'light' ? '' : `-${theme}`);

/** An address as it is printed for people. */
export const printed = (address: string) => address.replace(/^https?:\/\//, '');

/**
 * An embed page as it is kept for ever: without the address of the site, for all themes.
 *
 * @param root origin and base path, no slash at the end
 * @throws {Error} when a text of the page looks like one of our tokens
 */
export function freeze(page: string, root: string): string {
  const frozen = page.replaceAll(root, ROOT).replaceAll(printed(root), PRINTED_ROOT);
  const strange = /\{\{.*?\}\}/.exec(thaw(frozen, { root: '', theme: 'light' }))?.[0];
  if (strange !== undefined) throw new Error(`an embed page says ${strange}, which would be read as a token of ours`);
  return frozen;
}

/** The page as it is served; every byte that belongs to no token stays. */
export const thaw = (frozen: string, { root, theme }: { root: string; theme: Theme }): string =>
  frozen
    .replace(ONLY, (_all, wanted: string, text: string) => (wanted === theme ? text : ''))
    .replaceAll(ROOT, root)
    .replaceAll(PRINTED_ROOT, printed(root))
    .replaceAll(DASH_THEME, dashTheme(theme));
