import { plainWord } from './meant/did-you-mean.ts';
import { withoutLookalikes } from './meant/lookalikes.ts';

/**
 * Text in YAML and front matter that prints figures:
 * `{figure-id}`, `{figure-id|form}`, `{figure-id@1}` for its first revision, `{figure-id|in:yardstick-id}`, `{!14|reason}`
 * for a number that is no figure, and `{open:question-id|words}` for words that say what nobody knows.
 */
export const FORMS = ['prose', 'long', 'short', 'value', 'date'] as const;

/** How a figure is printed; `date` prints when it was true instead of what it is. */
export type FigureForm = (typeof FORMS)[number];

export type Segment =
  | { kind: 'text'; text: string; offset: number }
  | { kind: 'figure'; id: string; form: FigureForm; revision?: number; measuredIn?: string; offset: number }
  /** `text` starts at `textOffset`. */
  | { kind: 'open'; id: string; text: string; textOffset: number; offset: number }
  | { kind: 'exception'; text: string; reason: string; offset: number }
  | { kind: 'malformed'; text: string; problem: string; meant: string | undefined; offset: number };

export type FigureSegment = Extract<Segment, { kind: 'figure' }>;

const BRACED = /\{([^{}]*)\}/g;
const FIGURE = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([1-9]\d*))?(?:\|([a-z]+))?$/;
const MEASURED = /^([a-z0-9]+(?:-[a-z0-9]+)*)\|in:([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const OPEN = /^open:([a-z0-9]+(?:-[a-z0-9]+)*)\|(?=\S)(.+)$/;
const EXCEPTION = /^!([^|]+)\|(.+)$/;

/** What was meant by a slip in braces; undefined where it cannot be told. */
function bracedMeant(inner: string): string | undefined {
  const [, question, words] = /^\s*open\s*:\s*([^|]+?)\s*(?:\|(.*))?$/i.exec(inner) ?? [];
  if (question !== undefined) return `{open:${plainWord(question)}|${words?.trim() || 'the words that say so'}}`;
  if (/^!\s*\S/.test(inner)) return `{${inner.replace(/^!\s*/, '!')}|reason}`;
  if (/^[$€]?\d[^|]*\|./.test(inner)) return `{!${inner}}`;
  if (/^[$€]?\d/.test(inner)) return `{!${inner}|reason}`;
  if (inner.includes(',')) return undefined;
  const plain = withoutLookalikes(inner)
    .replace(/^\s*figure\s+|^\s*id=|["'\s]+$|^["'\s]+/gi, '')
    .replace(/\s*[|:]\s*@?\s*(?=\d+$)|\s*[#@]\s*(?=\d+$)/, '@')
    .replace(/\s*[|:]\s*/, '|');
  const [, id = '', rest = ''] = /^([^|@]*)(.*)$/.exec(plain) ?? [];
  const meant = `${plainWord(id)}${rest.toLowerCase()}`;
  const [, , , form] = FIGURE.exec(meant) ?? [];
  return FIGURE.test(meant) && (form === undefined || isForm(form)) ? `{${meant}}` : undefined;
}

const isForm = (text: string): text is FigureForm => FORMS.some((form) => form === text);

function parseBraced(inner: string, offset: number): Segment {
  const exception = EXCEPTION.exec(inner);
  if (exception) return { kind: 'exception', text: exception[1] ?? '', reason: exception[2] ?? '', offset };
  const open = OPEN.exec(inner);
  if (open) {
    const [, id = '', text = ''] = open;
    return { kind: 'open', id, text, textOffset: offset + 1 + inner.length - text.length, offset };
  }
  const [, of, measuredIn] = MEASURED.exec(inner) ?? [];
  if (of !== undefined && measuredIn !== undefined)
    return { kind: 'figure', id: of, form: 'prose', measuredIn, offset };
  const figure = FIGURE.exec(inner);
  const [, id = '', revision, form = 'prose'] = figure ?? [];
  if (figure && isForm(form)) {
    return { kind: 'figure', id, form, offset, ...(revision !== undefined && { revision: Number(revision) }) };
  }
  return {
    kind: 'malformed',
    text: `{${inner}}`,
    problem: figure
      ? `no form is called \`${form}\`: expected ${FORMS.join(', ')}`
      : 'expected {figure-id}, {figure-id|form}, {figure-id@revision}, {figure-id|in:yardstick-id}, {open:question-id|words} or {!number|reason}',
    meant: bracedMeant(inner),
    offset,
  };
}

/** Splits text into what is printed as it stands and what the ledger prints. Offsets are in characters of `text`. */
export function parseInlineText(text: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  const keep = (from: number, to: number) => {
    if (to > from) segments.push({ kind: 'text', text: text.slice(from, to), offset: from });
  };
  for (const match of text.matchAll(BRACED)) {
    keep(end, match.index);
    segments.push(parseBraced(match[1] ?? '', match.index));
    end = match.index + match[0].length;
  }
  keep(end, text.length);
  return segments;
}
