import type { YAMLError } from 'yaml';
import { withoutLookalikes } from '../../meant/lookalikes.ts';
import { codePointName, excerpt } from '../../visible-text.ts';
import type { Slip } from '../slip.ts';
import { lineAround, quoted } from './yaml-text.ts';

/** A text within one pair of quotation marks, or behind a single one; not one that only begins with a quoted word. */
const IN_MARKS = /^[“‘’"']((?:[^"“”'’]|['’](?=\p{L}))*)["'”’]?$/u;

/** What the line of an error shows of an editor's slip. */
export function explainLine({ code, message, pos }: YAMLError, text: string): Slip | undefined {
  const { from, line } = lineAround(text, pos[0]);
  const at = (index: number, what: string, remedy: string): Slip => ({ offset: from + index, what, remedy });
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
      `type ${name} in its place: \`${excerpt(withoutLookalikes(line).trim())}\``,
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
