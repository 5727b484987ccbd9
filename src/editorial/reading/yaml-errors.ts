import { Parser, type CST, type YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../visible-text.ts';
import type { SourceFile } from './source-file.ts';

/** The mistakes that people make in YAML, by the parser's own codes, in words for people. */
const EXPLANATIONS: Partial<Record<YAMLError['code'], readonly [message: string, remedy: string]>> = {
  TAB_AS_INDENT: ['A tab indents this line', 'indent with two spaces for each step'],
  BAD_INDENT: [
    'This line does not stand in line with those around it',
    'line the keys of an entry up, two spaces further in than its id',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'A colon and a space make a second key on this line',
    'put quotation marks around a text that holds a colon and a space',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A key has no colon on its own line',
    'write `key: text`, or `key: >-` with a long text on the lines below, two spaces further in',
  ],
  BAD_SCALAR_START: ['A text may not start with this sign', 'put quotation marks around the text'],
  MULTIPLE_DOCS: ['A second document starts here', 'delete the line `---`'],
};

const QUOTE_REMEDY =
  'put quotation marks around a text that starts with {, [, &, * or another sign of YAML, and close every bracket';

interface Explanation {
  /** In the text that was parsed. */
  offset: number;
  what: string;
  remedy: string;
}

/**
 * The first error of the parser as a problem, for it has often caused the rest; but each
 * tab, which is a mistake of its own.
 *
 * @param text what was parsed
 * @param start where in the file it starts
 */
export function describeYamlErrors(
  errors: readonly YAMLError[],
  file: SourceFile,
  text: string,
  start: number,
): Diagnostic[] {
  const [first, ...others] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return [];
  const explanations = [
    explainUnclosed(errors, text, first.pos[0]) ?? explain(first),
    ...others.filter(({ code }) => code === 'TAB_AS_INDENT').map(explain),
  ];
  const byLine = new Map(explanations.toReversed().map((each) => [file.position(start + each.offset).line, each]));
  return [...byLine.values()]
    .toReversed()
    .map(({ offset, what, remedy }) => file.diagnose('broken-yaml', start + offset, what, remedy));
}

function explain({ code, message, pos }: YAMLError): Explanation {
  if (/^Missing closing .quote/.test(message)) {
    const remedy = 'close it; within a text in single quotation marks, an apostrophe is written twice';
    return { offset: pos[0], what: 'A quotation mark is open here and never closed', remedy };
  }
  const [what, remedy] = EXPLANATIONS[code] ?? [`This is not YAML: ${excerpt(message, 200)}`, QUOTE_REMEDY];
  return { offset: pos[0], what, remedy };
}

/** The parser stumbles over the lines below an open bracket; the mistake is where it was opened. */
function explainUnclosed(errors: readonly YAMLError[], text: string, before: number): Explanation | undefined {
  if (!errors.some(({ message }) => /^Flow (?:map|sequence) .*must .*end with/.test(message))) return undefined;
  const opening = findUnclosed(text).find(({ offset }) => offset <= before);
  if (!opening) return undefined;
  const [bracket, closing] = opening.isMap ? ['{', '}'] : ['[', ']'];
  return {
    offset: opening.offset,
    what: `The bracket \`${bracket}\` is opened here and never closed`,
    remedy: `write \`${closing}\` where it ends, or put quotation marks around a text that starts with \`${bracket}\``,
  };
}

/** Brackets that nothing closes, the last first: of two within each other, the inner one lacks its end more often. */
function findUnclosed(text: string): { offset: number; isMap: boolean }[] {
  const open: { offset: number; isMap: boolean }[] = [];
  // Not by recursion: brackets may stand in brackets without end.
  const waiting: unknown[] = [...new Parser().parse(text)];
  while (waiting.length > 0) {
    const token = waiting.pop() as Partial<CST.FlowCollection> & { key?: unknown; value?: unknown };
    if (token.type === 'flow-collection' && token.start) {
      const isMap = token.start.source === '{';
      const end = isMap ? 'flow-map-end' : 'flow-seq-end';
      if (!token.end?.some(({ type }) => type === end)) open.push({ offset: token.start.offset, isMap });
    }
    for (const part of [token.key, token.value, ...(token.items ?? [])]) if (part) waiting.push(part);
  }
  return open.toSorted((a, b) => b.offset - a.offset);
}
