import { Parser, type CST, type YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { withoutLookalikes } from '../meant/lookalikes.ts';
import { codePointName, excerpt } from '../visible-text.ts';
import { explainIndent } from './indent-errors.ts';
import type { SourceFile } from './source-file.ts';

/** The mistakes that people make in YAML, by the parser's own codes, in words for people. */
const EXPLANATIONS: Partial<Record<YAMLError['code'], readonly [message: string, remedy: string]>> = {
  TAB_AS_INDENT: ['A tab indents this line', 'indent with two spaces for each step'],
  BAD_INDENT: [
    'This line does not stand in line with those around it',
    'line the keys of an entry up, two spaces further in than its id',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'This line does not stand in line with those around it',
    'line the keys of an entry up, two spaces further in than its id; a list has `- ` before each item',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A key has no colon on its own line',
    'write `key: text`, or `key: >-` with a long text on the lines below, two spaces further in',
  ],
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
    explainQuote(errors, text, first) ?? explainUnclosed(errors, text, first.pos[0]) ?? explain(first, text),
    ...others.filter(({ code }) => code === 'TAB_AS_INDENT').map((error) => explain(error, text)),
  ];
  const byLine = new Map(explanations.toReversed().map((each) => [file.position(start + each.offset).line, each]));
  return [...byLine.values()]
    .toReversed()
    .map(({ offset, what, remedy }) => file.diagnose('broken-yaml', start + offset, what, remedy));
}

/** Within single quotation marks, an apostrophe is written twice. */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A text within one pair of quotation marks, or behind a single one; not one that only begins with a quoted word. */
const IN_MARKS = /^[“‘’"']((?:[^"“”'’]|['’](?=\p{L}))*)["'”’]?$/u;

const lineAround = (text: string, offset: number) => {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { from, line: text.slice(from, end === -1 ? text.length : end).trimEnd() };
};

function explain(error: YAMLError, text: string): Explanation {
  const { code, message } = error;
  if (code === 'TAB_AS_INDENT' || code === 'MULTIPLE_DOCS') return explainByCode(error);
  return (
    explainLine(error, text) ?? explainIndent(text, error.pos[0]) ?? explainByCode({ code, message, pos: error.pos })
  );
}

function explainByCode({ code, message, pos }: Pick<YAMLError, 'code' | 'message' | 'pos'>): Explanation {
  const [what, remedy] = EXPLANATIONS[code] ?? [`This is not YAML: ${excerpt(message, 200)}`, QUOTE_REMEDY];
  return { offset: pos[0], what, remedy };
}

/** What the line of an error shows of an editor's slip. */
function explainLine({ code, message, pos }: YAMLError, text: string): Explanation | undefined {
  const { from, line } = lineAround(text, pos[0]);
  const at = (index: number, what: string, remedy: string): Explanation => ({ offset: from + index, what, remedy });
  const indent = /^[ \u00a0]*/.exec(line)?.[0].length ?? 0;

  const mark = /^\s*([\u2012-\u2015\u2212\u2022\u00b7*]|-(?=[A-Za-z]))/.exec(line)?.[1];
  if (mark !== undefined) {
    const item = line.slice(indent + mark.length).trim();
    return at(
      indent,
      `This line starts with \`${mark}\`, and an item of a list with a hyphen and a space`,
      `write \`- ${excerpt(item, 40)}\``,
    );
  }
  const blank = /^ *(\u00a0)|^[^'"]*?:(\u00a0)|^\s*[\w-]+(\uff1a)/.exec(line);
  const alike = blank?.slice(1).find(Boolean);
  if (alike !== undefined) {
    const name = alike === '\u00a0' ? 'a space' : 'a colon';
    return at(
      line.indexOf(alike),
      `The character ${codePointName(alike)} looks like ${name}, and YAML takes it for a letter`,
      `type ${name} in its place: \`${excerpt(withoutLookalikes(line).replace(/：/g, ':').trim())}\``,
    );
  }
  const listed = /^- (?:id|key|name): *["']?([\w-]+)["']?$/.exec(line)?.[1];
  if (listed !== undefined && code === 'BLOCK_AS_IMPLICIT_KEY')
    return at(
      0,
      'An entry starts with its id, not with a hyphen',
      `write \`${excerpt(listed, 40)}:\`, and its keys below, two spaces further in`,
    );
  if (message.includes('block-seq-ind on same line with key')) {
    const item = line.slice(pos[0] - from + 1).trim();
    return {
      offset: pos[0],
      what: 'A list starts on the line of its key',
      remedy: `write \`[${excerpt(item)}]\`, or \`- ${excerpt(item)}\` on the next line; put quotation marks around a text that starts with a hyphen`,
    };
  }
  if (
    message.startsWith('Block collections are not allowed within flow') ||
    message.startsWith('Unexpected , in flow')
  ) {
    return {
      offset: pos[0],
      what: 'Within brackets, one comma stands between two items',
      remedy:
        'write `{ key: text, key: text }` or `[text, text]`; put quotation marks around a text that holds a colon',
    };
  }
  if (message.startsWith('Invalid escape sequence'))
    return {
      offset: pos[0],
      what: 'A backslash within double quotation marks starts a sign of its own',
      remedy: 'delete the backslash',
    };
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') {
    const tight = /^\s*(?:- )?([\w-]+):(?=\S)(.*)$/.exec(line);
    if (tight)
      return at(
        line.indexOf(':'),
        'No space stands after this colon, so it makes no key',
        `write \`${tight[1]}: ${excerpt(tight[2] ?? '', 40)}\``,
      );
    const equals = /^\s*(?:- )?([\w-]+)\s*=\s*(.*)$/.exec(line);
    if (equals)
      return at(
        line.indexOf('='),
        'A key is followed by a colon, not by `=`',
        `write \`${equals[1]}: ${excerpt(equals[2] ?? '', 40)}\``,
      );
  }
  const bare = /^\s*(?:- )?([\w-]+)(?: +(\S.*))?$/.exec(line);
  if (bare && (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR'))
    return at(
      line.indexOf(bare[1] ?? ''),
      'A key has no colon on its own line',
      bare[2] === undefined
        ? `write \`${bare[1]}:\``
        : `write \`${bare[1]}: ${excerpt(bare[2], 40)}\` if \`${bare[1]}\` is a key; a long text stands below its key and \`>-\`, two spaces further in`,
    );
  const [, key = '', value = ''] = /^(\s*(?:- +)*(?:[\w-]+: +)?)(.*)$/.exec(line) ?? [];
  const offset = key.length;
  if (/^[>|][+-]?\d?\s*\S/.test(value) && pos[0] >= from + offset) {
    const sign = /^[>|][+-]?/.exec(value)?.[0] ?? '';
    return at(
      offset,
      `\`${sign}\` opens a text of several lines, and nothing follows it on its own line`,
      `write the text below it, two spaces further in; a value over ${sign === '>' ? 'a number is `more than …`' : 'one line stands in quotation marks'}`,
    );
  }
  const inner = /[\w)"'’”.]: /.exec(value);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && inner && key.trim() !== '' && key.includes(':'))
    return at(
      offset + inner.index + 1,
      'A colon and a space make a second key on this line',
      `put quotation marks around a text that holds a colon and a space: \`${excerpt(quoted(value.replace(IN_MARKS, '$1')))}\``,
    );
  if (/^[@%`&*!]/.test(value) && pos[0] >= from + offset)
    return at(
      offset,
      `A text may not start with \`${value.charAt(0)}\``,
      `put quotation marks around the text: \`${excerpt(quoted(value))}\``,
    );
  if (/^[[{].*[\]}]\s*[^\s\]}]/.test(value) && pos[0] > from + offset)
    return at(
      offset,
      `Text follows the bracket that \`${value.charAt(0)}\` opens`,
      `put quotation marks around a text that starts with \`${value.charAt(0)}\`: \`${excerpt(quoted(value))}\``,
    );
  return undefined;
}

/** A quotation mark that ends a text too early, or is never closed; the parser stumbles over what follows. */
function explainQuote(errors: readonly YAMLError[], text: string, first: YAMLError): Explanation | undefined {
  const unclosed = errors.some(({ message }) => /^Missing closing .quote/.test(message));
  const isAfterText = first.message.startsWith('Unexpected scalar at node end');
  if (!unclosed && !isAfterText) return undefined;
  const scalars = quotedScalars(text);
  const before = isAfterText
    ? scalars.findLast(({ offset, end }) => offset < first.pos[0] && end <= first.pos[0])
    : scalars.findLast(({ isOpen }) => isOpen);
  if (!before) return undefined;
  const source = text.slice(before.offset, before.end);
  const sign = source.charAt(0);
  const { from, line } = lineAround(text, before.offset);
  if (before.isOpen || source.includes('\n')) {
    const remedy = `write \`${sign}\` where the text ends${sign === "'" ? '; an apostrophe within it is written twice' : ''}`;
    return { offset: before.offset, what: 'A quotation mark is open here and never closed', remedy };
  }
  // What stands between the text and the error is blank, or the error is about something else.
  if (text.slice(before.end, first.pos[0]).trim() !== '') return undefined;
  const whole = line.slice(before.offset - from);
  const isWrapped = whole.length > 1 && whole.endsWith(sign);
  return {
    offset: before.end - 1,
    what: `This quotation mark ends the text, and \`${excerpt(whole.slice(source.length).trim(), 30)}\` follows it`,
    remedy: `write \`${excerpt(quoted(isWrapped ? whole.slice(1, -1) : whole), 80)}\`${whole.includes("'") ? ': within single quotation marks, an apostrophe is written twice' : ''}`,
  };
}

interface QuotedScalar {
  offset: number;
  end: number;
  isOpen: boolean;
}

/** Every text in quotation marks, in order. */
const quotedScalars = (text: string): QuotedScalar[] =>
  tokensOf(text)
    .flatMap((token) => {
      if (token.type !== 'single-quoted-scalar' && token.type !== 'double-quoted-scalar') return [];
      const { offset, source } = token as CST.FlowScalar;
      return { offset, end: offset + source.length, isOpen: source.length < 2 || !source.endsWith(source.charAt(0)) };
    })
    .toSorted((a, b) => a.offset - b.offset);

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
const findUnclosed = (text: string): { offset: number; isMap: boolean }[] =>
  tokensOf(text)
    .flatMap((token) => {
      if (token.type !== 'flow-collection') return [];
      const { start, end } = token as CST.FlowCollection;
      const isMap = start.source === '{';
      const closing = isMap ? 'flow-map-end' : 'flow-seq-end';
      return end.some(({ type }) => type === closing) ? [] : { offset: start.offset, isMap };
    })
    .toSorted((a, b) => b.offset - a.offset);

/** Everything that the parser made of a text, in no order. */
function tokensOf(text: string): { type?: string }[] {
  const found: { type?: string }[] = [];
  // Not by recursion: brackets may stand in brackets without end.
  const waiting: unknown[] = [...new Parser().parse(text)];
  while (waiting.length > 0) {
    const token = waiting.pop() as Partial<CST.FlowCollection> & { key?: unknown; value?: unknown };
    found.push(token);
    for (const part of [token.key, token.value, ...(token.items ?? [])]) if (part) waiting.push(part);
  }
  return found;
}
