import type { Code } from '../../codes.ts';
import { severityOf, type Diagnostic } from '../../diagnostic.ts';
import { codePointName, INVISIBLE_PATTERN, visible } from '../../visible-text.ts';

/** A file as found on disk. */
export interface RawFile {
  /** From the repository's root, with forward slashes: `content/figures/aws.yaml`. */
  path: string;
  bytes: Uint8Array;
  /** Set for what is no ordinary file, such as a symbolic link; it is not read. */
  special?: string;
  /** Set for what could not be read: why not. */
  unread?: string;
}

/** Anything longer is no content but an accident. */
const MAX_BYTES = 256 * 1024;
/** Where a message stops; a remedy never needs more. */
const MAX_MESSAGE = 400;

/** The text of a file, and where in it an offset stands. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.#lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  }

  /** Line and column of an offset, both from 1; the last line for anything beyond the end. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }

  /** A line's text without its ending; `line` from 1. Empty beyond the end. */
  lineText(line: number): string {
    const start = this.#lineStarts[line - 1] ?? this.text.length;
    const end = this.#lineStarts[line] ?? this.text.length + 1;
    return this.text.slice(start, end - 1).replace(/\r$/, '');
  }

  diagnose(code: Code, offset: number, message: string, remedy?: string): Diagnostic {
    return {
      file: visible(this.path),
      ...this.position(Math.max(0, offset)),
      severity: severityOf(code),
      code,
      message: shorten(visible(message)),
      ...(remedy === undefined ? {} : { remedy: shorten(visible(remedy)) }),
    };
  }
}

const shorten = (text: string) => (text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE - 1)}…` : text);

export interface Decoded {
  file: SourceFile;
  problems: Diagnostic[];
  /** False when the text cannot be trusted, and nothing further should be read from it. */
  readable: boolean;
}

/** What is said of a file or a folder that could not be read. */
export const unreadProblem = (file: SourceFile, why: string): Diagnostic =>
  file.diagnose(
    'not-a-file',
    0,
    `This cannot be read: ${why}`,
    'give yourself the right to read it, as `chmod u+rX` does',
  );

/** Bytes to text. A byte-order mark is dropped and CRLF kept: both do no harm. */
export function decode({ path, bytes, special, unread }: RawFile): Decoded {
  const empty = new SourceFile(path, '');
  const unreadable = (code: Code, message: string, remedy?: string, file = empty, offset = 0): Decoded => ({
    file,
    problems: [file.diagnose(code, offset, message, remedy)],
    readable: false,
  });
  if (unread !== undefined) return { file: empty, problems: [unreadProblem(empty, unread)], readable: false };
  if (special !== undefined)
    return unreadable('not-a-file', `This is ${special}, expected an ordinary file`, 'put the file itself here');
  if (bytes.length > MAX_BYTES) {
    return unreadable(
      'too-large',
      `The file has ${bytes.length} bytes, expected at most ${MAX_BYTES}`,
      'split it, or take out what was pasted by accident',
    );
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrongAt = firstWrongByte(bytes, text);
  const file = new SourceFile(path, text);
  if (wrongAt !== undefined) {
    const byte = `0x${(bytes[wrongAt] ?? 0).toString(16).padStart(2, '0')}`;
    const offset = new TextDecoder('utf-8').decode(bytes.subarray(0, wrongAt)).length;
    return unreadable('not-utf8', `The byte ${byte} is not UTF-8`, 'save the file as UTF-8', file, offset);
  }
  if (text.trim() === '') return unreadable('empty-file', 'The file is empty', 'write it, or delete it', file);
  return { file, problems: findInvisible(file), readable: true };
}

/** Index of the first byte that decoding could not keep. */
function firstWrongByte(bytes: Uint8Array, text: string): number | undefined {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const kept = new TextEncoder().encode(text);
  const index = kept.findIndex((byte, i) => byte !== bytes[start + i]);
  return index === -1 ? undefined : start + index;
}

/** One finding per line, so that a binary file does not flood the report. */
function findInvisible(file: SourceFile): Diagnostic[] {
  const seen = new Set<number>();
  return [...file.text.matchAll(INVISIBLE_PATTERN)].flatMap(({ 0: character, index }) => {
    const { line } = file.position(index);
    if (seen.has(line)) return [];
    seen.add(line);
    return file.diagnose(
      'invisible-character',
      index,
      `The character ${codePointName(character)} cannot be seen, and can change what is seen`,
      'delete it and type the text again',
    );
  });
}
