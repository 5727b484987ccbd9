import { createRequire } from 'node:module';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { COMPONENTS } from '../../components.ts';
import { withoutFrontMatter } from '../plugins/front-matter-plugin.ts';
import { splitArticle } from './front-matter.ts';
import { parseMdx } from './mdx-tree.ts';
import { SourceFile } from '../files/source-file.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** The reader that Astro has chosen for itself, wherever npm has put it. */
const ofAstro = createRequire(createRequire(join(ROOT, 'package.json')).resolve('@astrojs/mdx'));
const { mdxToMdast } = (await import(
  createRequire(ofAstro.resolve('@astrojs/markdown-satteri')).resolve('satteri')
)) as { mdxToMdast: (text: string) => Root };

const readByCheck = (text: string) => {
  const tree = parseMdx(new SourceFile('content/deals/x.mdx', text), splitArticle(text)?.bodyStart ?? 0);
  return 'severity' in tree ? expect.fail(tree.message) : tree;
};

/** What is printed of a tree: where it stands in its file, and what is not set, is of no account. */
const printed = (tree: Root) =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => {
      if (key === 'position' || key === 'data' || value === null) return undefined;
      return isNode(value) ? alone(value) : value;
    }),
  ) as unknown;

const isNode = (value: unknown): value is Nodes => typeof value === 'object' && value !== null && 'type' in value;

/** An element that has a paragraph to itself stands without it, as the check takes it too. */
function alone(node: Nodes): Nodes {
  if (node.type !== 'paragraph') return node;
  const [only, ...more] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return only?.type === 'mdxJsxTextElement' && more.length === 0
    ? ({ ...only, type: 'mdxJsxFlowElement' } as Nodes)
    : node;
}

const articles = globSync('content/**/*.mdx', { cwd: ROOT });

test('Astro reads every article as the check reads it', () => {
  expect(articles.length).toBeGreaterThan(50);
  for (const path of articles) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    expect(printed(mdxToMdast(withoutFrontMatter(text))), path).toEqual(printed(readByCheck(text)));
  }
});

test.each([
  ...Object.values(COMPONENTS).map(({ example }) => example),
  'Some *words* and **more**, a [link](https://a.example/?b=1&c=2 "with a title") and &#123; &amp; \\* signs.',
  '- One\n- Two, <Num reason="a model">3</Num>\n\n1. First\n2. Second',
  'A line  \nthat breaks {/* and a comment */} here.',
  '<Know>\n\n- A <Term id="bound">bound</Term>\n\n</Know>\n\nThe end.',
])('Astro reads %j as the check reads it', (text) => {
  expect(printed(mdxToMdast(text))).toEqual(printed(readByCheck(text)));
});

test('what stands above an article is gone, and every line keeps its place', () => {
  expect(withoutFrontMatter('---\nname: A --- B\n---\n\nThe words.\n---\n')).toBe('\n\n\n\nThe words.\n---\n');
  expect(withoutFrontMatter('No front matter.')).toBe('No front matter.');
});
