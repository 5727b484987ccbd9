import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../../diagnostic.ts';
import { late, once } from '../../once.ts';
import { readOnce } from '../files/kept-readings.ts';
import { findLostText } from './lost-text.ts';
import { keyText, toData } from './yaml-data.ts';
import { describeYamlErrors } from './yaml-errors.ts';
import type { SourceFile } from '../files/source-file.ts';

export type Path = readonly PropertyKey[];

/** A YAML document as plain data, with the place of everything in it. */
export class YamlTree {
  readonly value: unknown;
  readonly #root: () => Node | null;
  readonly #start: number;

  /** @param root asked for when somebody wants to know where something stands */
  constructor(value: unknown, root: () => Node | null, start: number) {
    this.value = value;
    this.#root = root;
    this.#start = start;
  }

  /** Offset of the value at a path; of its nearest parent's key when it does not exist. */
  offsetOf(path: Path): number {
    const { pair, node, whole } = this.#find(path);
    if (whole && node) return this.#offset(node);
    return this.#offset(pair?.key ?? node ?? this.#root());
  }

  /** Offset of the key at a path, or of the value for an item of a list. */
  keyOffsetOf(path: Path): number {
    const { pair, node } = this.#find(path);
    return this.#offset(pair?.key ?? node ?? this.#root());
  }

  /** Start and end of a text's characters in the file, without its quotation marks or block sign. */
  textRange(path: Path): [start: number, end: number, isBlock: boolean] | undefined {
    const { node, whole } = this.#find(path);
    if (!whole || !isScalar(node) || !node.range) return undefined;
    const [start, end] = node.range;
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    return [this.#start + start + (isQuoted ? 1 : 0), this.#start + end - (isQuoted ? 1 : 0), isBlock];
  }

  /** Start of the key at a path, or of the value where it has none, and the end of the value. */
  rangeOf(path: Path): [start: number, end: number] {
    const { node } = this.#find(path);
    const start = this.keyOffsetOf(path);
    return [start, Math.max(start, this.#start + (node?.range?.[1] ?? 0))];
  }

  #offset(node: unknown): number {
    return this.#start + (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }

  /** The deepest pair and node along a path; `whole` when the path was walked to its end. */
  #find(path: Path): { pair?: Pair | undefined; node: Node | null; whole: boolean } {
    let node = this.#root();
    let pair: Pair | undefined;
    for (const step of path) {
      if (isMap(node)) {
        const next = pairsOf(node).get(String(step));
        if (!next) return { pair, node, whole: false };
        pair = next;
        node = isNode(next.value) ? next.value : null;
      } else if (isSeq(node)) {
        const next = node.items[Number(step)];
        if (!isNode(next)) return { pair, node, whole: false };
        pair = undefined;
        node = next;
      } else return { pair, node, whole: false };
    }
    return { pair, node, whole: true };
  }
}

/** Of a key that stands twice, the first; a file may hold hundreds of entries, and each is looked for. */
const pairsOf = once(
  (map: YAMLMap): ReadonlyMap<string | undefined, Pair> =>
    new Map(map.items.toReversed().map((pair) => [keyText(pair.key), pair])),
);

export interface ParsedYaml {
  tree: YamlTree;
  problems: Diagnostic[];
  /** False when the text is no YAML at all, or the data is not all that is written. */
  readable: boolean;
}

/**
 * Reads one slice of a file as YAML.
 *
 * @param topLevel what the keys of the outermost map are called
 */
export function readYaml(file: SourceFile, topLevel: 'id' | 'key', start = 0, end = file.text.length): ParsedYaml {
  const text = file.text.slice(start, end);
  return readOnce(
    'yaml',
    text,
    () => readAnew(file, topLevel, text, start),
    ({ tree, problems }) => (problems.length === 0 ? { value: tree.value } : undefined),
    ({ value }) => {
      const root = late(() => parse(text)?.contents ?? null);
      return { tree: new YamlTree(value, root, start), problems: [], readable: true };
    },
  );
}

/** @param text what stands in the file from `start` on */
function readAnew(file: SourceFile, topLevel: 'id' | 'key', text: string, start: number): ParsedYaml {
  const document = parse(text);
  if (!document) {
    const remedy = 'an entry holds keys with values, nothing deeper';
    const problem = file.diagnose('too-deep', start, 'The file is nested too deeply', remedy);
    return { tree: new YamlTree(undefined, () => null, start), problems: [problem], readable: false };
  }
  const root = document.contents;
  const problems = describeYamlErrors(document.errors, file, text, start);
  if (problems.length > 0) return { tree: new YamlTree(undefined, () => root, start), problems, readable: false };
  const value = toData(root, topLevel, (code, node, message, remedy) => {
    const offset = start + (isNode(node) ? (node.range?.[0] ?? 0) : 0);
    problems.push(file.diagnose(code, offset, message, remedy));
  });
  for (const offset of findLostText(document, text)) {
    const remedy = 'put quotation marks around a text that holds ` #`; a comment has a line of its own';
    problems.push(
      file.diagnose('lost-text', start + offset, 'From here on this line is a comment, and is lost', remedy),
    );
  }
  // What stands in the place of an alias or below the last level is not known.
  const readable = problems.every(({ code }) => code !== 'yaml-feature' && code !== 'too-deep');
  return { tree: new YamlTree(value, () => root, start), problems, readable };
}

/** @returns undefined for a text so deep that it ends the parser's stack */
function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
