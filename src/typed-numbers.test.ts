import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { findNumbers } from './check/test-support/find-numbers.ts';

/** Numbers that are typed in pages because no source states them: names, terms, and what we say of ourselves. */
const NO_FIGURES = [
  ...['CC BY 4.0', 'charset=utf-8', 'twice the size', '16:9', '1200 × 630 pixels', 'in half a year'],
  // The tests of embeds hold both.
  '2 KB once, and 0.3 KB for each figure',
];

/** What programs read, not people. */
const FOR_MACHINES = new Set(['class', 'content', 'style', 'd', 'viewBox']);

/** Code as it stands; of a component, the code and then the markup, which TypeScript reads as it reads JSX. */
function parse(path: string): ts.SourceFile {
  const text = readFileSync(join(import.meta.dirname, path), 'utf8');
  const [, code, markup = ''] = /^---\n(.*?)^---$(.*)/ms.exec(text) ?? [];
  const body = markup.replace(/<!doctype html>|<style.*?<\/style>/gs, '');
  const source = code === undefined ? text : `${code}\n<>${body}</>`;
  const { diagnostics = [] } = ts.transpileModule(source, { fileName: 'page.tsx', reportDiagnostics: true });
  if (diagnostics.length > 0) throw new Error(`${path} cannot be read as JSX, so its texts cannot be checked`);
  return ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** Every text between tags, and every string of several words: one word is a name or an address. */
function proseIn(node: ts.Node): string[] {
  if (ts.isJsxAttribute(node) && FOR_MACHINES.has(node.name.getText())) return [];
  if (ts.isJsxText(node)) return [node.text];
  const isString = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  return [...(isString && /\S\s+\S/.test(node.text) ? [node.text] : []), ...node.getChildren().flatMap(proseIn)];
}

const prose = globSync('{pages,components,layouts}/**/*.{astro,ts}', { cwd: import.meta.dirname })
  .filter((path) => !path.includes('.test.'))
  .flatMap((path) => proseIn(parse(path)).map((text) => ({ path, text: text.replace(/\s+/g, ' ') })));

test('no page types a number: each is printed by a figure', () => {
  const typed = prose.flatMap(({ path, text }) => {
    const rest = NO_FIGURES.reduce((left, name) => left.replaceAll(name, ''), text);
    return findNumbers(rest).map((number) => `${path}: ${number.text} in “${text.trim()}”`);
  });
  expect(typed).toEqual([]);
});

test('what is excepted is still typed somewhere', () => {
  expect(NO_FIGURES.filter((name) => !prose.some(({ text }) => text.includes(name)))).toEqual([]);
});

test('no page names a figure: its words stand in content/, where the check sees what they print', () => {
  const named = globSync('{pages,components,layouts}/**/*.{astro,ts}', { cwd: import.meta.dirname })
    .filter((path) => !path.includes('.test.'))
    .filter((path) =>
      /<Figure\s+id="|ledger\.(?:value|figure)\('/.test(readFileSync(join(import.meta.dirname, path), 'utf8')),
    );
  expect(named).toEqual([]);
});
