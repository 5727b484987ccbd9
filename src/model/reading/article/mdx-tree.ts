import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../visible-text.ts';
import { explainMdx } from './mdx-errors.ts';
import type { SourceFile } from '../files/source-file.ts';

export type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export const isJsx = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

// A comment is the only thing in braces that an article may hold.
export const isComment = ({ value }: { value: string }) => /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(value);

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

export const BRACES_REMEDY =
  'a figure is printed with `<Figure id="…" />`, another number with `<Num reason="…">…</Num>`; a brace itself is written `&#123;`';

/** The syntax tree of an article's body; its offsets are the file's own. */
export function parseMdx(file: SourceFile, bodyStart: number): Root | Diagnostic {
  // Blanks instead of the front matter keep every line where it is.
  const text = file.text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + file.text.slice(bodyStart);
  try {
    return parser.parse(text);
  } catch (error) {
    if (isStackOverflow(error)) return tooDeep(file, bodyStart);
    if (!isParseError(error)) throw error;
    const offset = offsetOf(error.place) ?? bodyStart;
    const said = explainMdx(file.text, bodyStart, offset, error.reason);
    if (said) return file.diagnose('broken-mdx', said.offset, said.what, said.remedy);
    if (error.ruleId === 'acorn') {
      return file.diagnose('expression-not-allowed', offset, 'This stands in braces and is no text', BRACES_REMEDY);
    }
    return file.diagnose(
      'broken-mdx',
      offset,
      `This is not MDX: ${excerpt(error.reason, 200)}`,
      remedyFor(error.ruleId),
    );
  }
}

/** Parsers and readers are recursive: text in text in text ends the stack. */
export const isStackOverflow = (error: unknown) => error instanceof RangeError && /call stack/i.test(error.message);

export const tooDeep = (file: SourceFile, offset: number) =>
  file.diagnose('too-deep', offset, 'The text is nested too deeply', 'write plain paragraphs');

interface ParseError {
  reason: string;
  ruleId?: string;
  place?: { offset?: number } | { start: { offset?: number } };
}

const isParseError = (error: unknown): error is ParseError =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

const offsetOf = (place: ParseError['place']) => place && ('start' in place ? place.start.offset : place.offset);

function remedyFor(rule: string | undefined): string {
  if (rule === 'end-tag-mismatch')
    return 'close each tag in the paragraph that opens it: `<Term id="…">words</Term>`, `<Figure id="…" />`';
  return 'a component is written `<Figure id="…" />`; a `<` that opens none is written `&lt;`, a brace `&#123;`';
}
