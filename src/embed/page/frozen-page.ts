import { THEMES, type Theme } from '../theme.ts';

/** Where an embed page says something that differs from place to place; see `thaw`. */
const ROOT = '{{root}}';
/** As it is printed: without its scheme. */
const PRINTED_ROOT = '{{printed-root}}';
/** `-dark`, `-auto`, or nothing for light: part of a file's name. */
export const DASH_THEME = '{{-theme}}';
/** `?since=2026-11-22`, the day on which the page was published, or nothing before that. */
const SINCE = '{{?since}}';

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

const LINK_TO_LIVE = /(?<=<a [^>]*?\bhref="\{\{root\}\}\/(?:charts|figures)\/[\w-]+\/)(?=")/g;

/** A frozen page whose links to a chart or a figure of today ask what has changed since it was published. */
export const askingSince = (frozen: string): string => frozen.replace(LINK_TO_LIVE, SINCE);

/** What is known of a page only where it is served. */
interface Served {
  /** Origin and base path, no slash at the end. */
  root: string;
  theme: Theme;
  /** ISO day on which it was published; left out for what is not yet, or goes on changing. */
  published?: string | undefined;
}

/** The page as it is served; every byte that belongs to no token stays. */
export const thaw = (frozen: string, { root, theme, published }: Served): string =>
  frozen
    .replace(ONLY, (_all, wanted: string, text: string) => (wanted === theme ? text : ''))
    .replaceAll(ROOT, root)
    .replaceAll(PRINTED_ROOT, printed(root))
    .replaceAll(DASH_THEME, dashTheme(theme))
    .replaceAll(SINCE, published === undefined ? '' : `?since=${published}`);
