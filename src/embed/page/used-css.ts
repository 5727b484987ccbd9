import { transformSync } from 'esbuild';
import postcss, { type AtRule, type Root } from 'postcss';
import { themed } from '../../design/themed.ts';

const CLASS = /\.([a-z][\w-]*)/gi;

const classesIn = (html: string) =>
  new Set([...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, value = '']) => value.split(' ')));

/** A style sheet, and what of it pages have: those of one kind have the same. */
interface Sheet {
  /** Minified, which takes a hundred times as long as to leave rules out. */
  root: Root;
  /** By the classes of a page. */
  made: Map<string, string>;
}

const sheets = new Map<string, Sheet>();

/**
 * The rules of a style sheet that can match something in a page, minified. A selector is out when it names a class
 * that the page has not; nothing else is looked at.
 */
export function usedCss(css: string, html: string): string {
  const sheet = sheets.get(css) ?? { root: postcss.parse(minified(themed(css))), made: new Map<string, string>() };
  sheets.set(css, sheet);
  const classes = classesIn(html);
  const named = [...classes].toSorted().join(' ');
  const styles = sheet.made.get(named) ?? withOnly(classes, sheet.root.clone()).toString();
  sheet.made.set(named, styles);
  return styles;
}

const minified = (css: string) => transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();

function withOnly(classes: ReadonlySet<string>, root: Root): Root {
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => {
      // `:not(.a)` matches where there is no `.a`.
      const named = selector.replace(/:not\([^)]*\)/g, '').matchAll(CLASS);
      return [...named].every(([, name = '']) => classes.has(name));
    });
    if (selectors.length > 0) rule.selectors = selectors;
    else rule.remove();
  });
  const conditions: AtRule[] = [];
  root.walkAtRules((condition) => void conditions.unshift(condition));
  // What is within another comes before it here.
  for (const condition of conditions) if (condition.nodes?.length === 0) condition.remove();
  return root;
}

/** Names of the custom properties that a style sheet reads, without dashes. */
export const readProperties = (css: string): Set<string> =>
  new Set([...css.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name));
