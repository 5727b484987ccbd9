import type { Nodes } from 'mdast';
import type { Code } from '../../codes.ts';
import type { Component } from '../../components.ts';
import type { JsxElement } from './mdx-tree.ts';

/** Enough for a fragment; more is a copy. */
const MAX_QUOTED_WORDS = 25;

interface ContentProblem {
  code: Code;
  message: string;
  remedy: string;
}

/**
 * What is wrong with what stands inside a component.
 *
 * @param text the words in it, as a reader sees them
 */
export function findContentProblem(node: JsxElement, component: Component, text: string): ContentProblem | undefined {
  const name = `\`<${node.name ?? ''}>\``;
  const asExample = `write ${component.example}`;
  const isEmpty = text.trim() === '';
  switch (component.content) {
    case 'none':
      return node.children.length > 0
        ? { code: 'bad-component', message: `${name} holds text, expected none`, remedy: asExample }
        : undefined;
    case 'plain-words':
      if (!node.children.every(isPlainWords)) {
        return { code: 'bad-component', message: `${name} holds more than plain words`, remedy: asExample };
      }
      break;
    case 'words-or-none':
      return undefined;
    case 'words':
    case 'blocks':
      break;
  }
  if ((node.name === 'Quote' || node.name === 'Source') && node.children.some(holdsLink)) {
    return {
      code: 'bad-component',
      message: `${name} leads to its source, and holds what leads elsewhere`,
      remedy: 'end it before that, and let that stand behind it',
    };
  }
  if (isEmpty) return { code: 'bad-component', message: `${name} is empty`, remedy: asExample };
  const words = text.trim().split(/\s+/).length;
  if (node.name !== 'Quote' || words <= MAX_QUOTED_WORDS) return undefined;
  return {
    code: 'long-quote',
    message: `The quotation has ${words} words, expected at most ${MAX_QUOTED_WORDS}`,
    remedy: 'quote the few words that matter, and tell the rest',
  };
}

const isPlainWords = (node: Nodes): boolean =>
  node.type === 'text' || (node.type === 'paragraph' && node.children.every(isPlainWords));

/** A number that is no figure is the one component that leads nowhere. */
const holdsLink = (node: Nodes): boolean =>
  (node.type === 'mdxJsxTextElement' && node.name !== 'Num') || ('children' in node && node.children.some(holdsLink));
