import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../visible-text.ts';
import { describeYamlErrors } from './yaml-errors.ts';
import type { SourceFile } from './source-file.ts';

export type Path = readonly PropertyKey[];

/** Content is flat; whatever goes deeper is a mistake or an attack. */
const MAX_DEPTH = 12;

/** A YAML document as plain data, with the place of everything in it. */
export class YamlTree {
  readonly value: unknown;
  readonly #root: Node | null;
  readonly #start: number;

  constructor(value: unknown, root: Node | null, start: number) {
    this.value = value;
    this.#root = root;
    this.#start = start;
  }

  /** Offset of the value at a path; of its nearest parent's key when it does not exist. */
  offsetOf(path: Path): number {
    const { pair, node, whole } = this.#find(path);
    if (whole && node) return this.#offset(node);
    return this.#offset(pair?.key ?? node ?? this.#root);
  }

  /** Offset of the key at a path, or of the value for an item of a list. */
  keyOffsetOf(path: Path): number {
    const { pair, node } = this.#find(path);
    return this.#offset(pair?.key ?? node ?? this.#root);
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

  #offset(node: unknown): number {
    return this.#start + (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }

  /** The deepest pair and node along a path; `whole` when the path was walked to its end. */
  #find(path: Path): { pair?: Pair | undefined; node: Node | null; whole: boolean } {
    let node = this.#root;
    let pair: Pair | undefined;
    for (const step of path) {
      if (isMap(node)) {
        const next = node.items.find(({ key }) => keyText(key) === String(step));
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

const keyText = (key: unknown): string | undefined =>
  isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))) : undefined;

export interface YamlReading {
  tree: YamlTree;
  problems: Diagnostic[];
  /** False when the text is no YAML at all, or the data is not all that is written. */
  readable: boolean;
}

/** Reads one slice of a file as YAML, without anchors, tags, merge keys or anything else that hides what is written. */
export function readYaml(file: SourceFile, start = 0, end = file.text.length): YamlReading {
  let document: Document.Parsed;
  try {
    document = parseDocument(file.text.slice(start, end), { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch (error) {
    // The parser is recursive: too many brackets end its stack.
    if (!(error instanceof RangeError)) throw error;
    const problem = file.diagnose('too-deep', start, 'The file is nested too deeply', 'an entry holds keys with values, nothing deeper');
    return { tree: new YamlTree(undefined, null, start), problems: [problem], readable: false };
  }
  const problems = describeYamlErrors(document.errors, file, start);
  const root = document.contents;
  if (problems.length > 0) return { tree: new YamlTree(undefined, root, start), problems, readable: false };
  const value = new Converter(file, start, problems).convert(root, 0);
  // What stands in the place of an alias or below the last level is not known.
  const readable = problems.every(({ code }) => code !== 'yaml-feature' && code !== 'too-deep');
  return { tree: new YamlTree(value, root, start), problems, readable };
}

/** Nodes to plain data, telling of everything that plain data cannot be. */
class Converter {
  readonly #file: SourceFile;
  readonly #start: number;
  readonly #problems: Diagnostic[];

  constructor(file: SourceFile, start: number, problems: Diagnostic[]) {
    this.#file = file;
    this.#start = start;
    this.#problems = problems;
  }

  convert(node: unknown, depth: number): unknown {
    if (!isNode(node)) return null;
    if (depth > MAX_DEPTH) { this.#report('too-deep', node, 'This is nested too deeply', 'an entry holds keys with values, nothing deeper'); return; }
    if (isAlias(node)) { this.#report('yaml-feature', node, 'An alias (`*name`) repeats what stands elsewhere', 'write the value out'); return; }
    if (node.anchor !== undefined) this.#report('yaml-feature', node, 'An anchor (`&name`) marks this value', 'delete the anchor, or put quotation marks around a text that starts with &');
    if (node.tag !== undefined) this.#report('yaml-feature', node, 'A tag (`!name`) marks this value', 'delete the tag, or put quotation marks around a text that starts with !');
    if (isScalar(node)) return typeof node.value === 'bigint' ? Number(node.value) : node.value;
    if (isSeq(node)) return node.items.map((item) => this.convert(isPair(item) ? item.value : item, depth + 1));
    return isMap(node) ? this.#convertMap(node, depth) : null;
  }

  #convertMap(map: YAMLMap, depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    const seen = new Set<string>();
    for (const { key, value } of map.items) {
      const name = keyText(key);
      if (name === undefined || (isNode(key) && (isAlias(key) || key.anchor !== undefined))) {
        this.#report('yaml-feature', key, 'This key is not a plain word', 'a key is a word with a colon after it');
      } else if (name === '<<') {
        this.#report('yaml-feature', key, 'A merge key (`<<`) copies what stands elsewhere', 'write the keys out');
      } else if (name === '__proto__') {
        this.#report('unknown-key', key, `\`${name}\` is no key of any entry`, 'delete it');
      } else if (seen.has(name)) {
        const [code, what] = depth === 0 ? (['duplicate-id', 'id'] as const) : (['duplicate-key', 'key'] as const);
        this.#report(code, key, `The ${what} \`${excerpt(name)}\` stands here a second time`, depth === 0 ? 'give this entry another id, or make one entry of the two' : 'keep one of the two');
      } else {
        seen.add(name);
        entries.push([name, this.convert(value, depth + 1)]);
      }
    }
    return Object.fromEntries(entries);
  }

  #report(code: 'yaml-feature' | 'too-deep' | 'unknown-key' | 'duplicate-id' | 'duplicate-key', node: unknown, message: string, remedy: string): undefined {
    const offset = this.#start + (isNode(node) ? (node.range?.[0] ?? 0) : 0);
    this.#problems.push(this.#file.diagnose(code, offset, message, remedy));
    return undefined;
  }
}
