import { transformSync } from 'esbuild';
import postcss from 'postcss';
import { themed } from '../design/themed.ts';

const CLASS = /\.([a-z][\w-]*)/gi;

const classesIn = (html: string) =>
  new Set([...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, value = '']) => value.split(' ')));

/** By style sheet, and by what of its classes a page has: pages of one kind have the same. */
const made = new Map<string, Map<string, string>>();

/**
 * The rules of a style sheet that can match something in a page, minified. A selector is out when it names a class
 * that the page has not; nothing else is looked at.
 */
export function usedCss(css: string, html: string): string {
  const classes = classesIn(html);
  const named = [...classes].toSorted().join(' ');
  const known = made.get(css) ?? new Map<string, string>();
  made.set(css, known);
  const styles = known.get(named) ?? withOnly(classes, css);
  known.set(named, styles);
  return styles;
}

function withOnly(classes: ReadonlySet<string>, css: string): string {
  const root = postcss.parse(themed(css));
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => {
      // `:not(.a)` matches where there is no `.a`.
      const named = selector.replace(/:not\([^)]*\)/g, '').matchAll(CLASS);
      return [...named].every(([, name = '']) => classes.has(name));
    });
    if (selectors.length > 0) rule.selectors = selectors;
    else rule.remove();
  });
  return transformSync(root.toString(), { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
}

/** Names of the custom properties that a style sheet reads, without dashes. */
export const readProperties = (css: string): Set<string> =>
  new Set([...css.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name));
