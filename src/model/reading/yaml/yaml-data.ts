import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Code } from '../../codes.ts';
import { excerpt } from '../../visible-text.ts';

/** Content is flat; whatever goes deeper is a mistake or an attack. */
const MAX_DEPTH = 12;

type Report = (code: Code, node: unknown, message: string, remedy: string) => void;

/** A key as written; undefined for a list or map in a key's place. */
export const keyText = (key: unknown): string | undefined =>
  isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))) : undefined;

/** Whether data are keys with values. */
export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * YAML nodes to plain data. Whatever hides what is written (anchors, aliases, tags, merge
 * keys) is reported, not followed.
 *
 * @param topLevel what the keys of the outermost map are called
 */
export function toData(root: unknown, topLevel: 'id' | 'key', report: Report): unknown {
  const convert = (node: unknown, depth: number): unknown => {
    if (!isNode(node)) return null;
    if (depth > MAX_DEPTH) {
      report('too-deep', node, 'This is nested too deeply', 'an entry holds keys with values, nothing deeper');
      return undefined;
    }
    if (isAlias(node)) {
      report('yaml-feature', node, 'An alias (`*name`) repeats what stands elsewhere', 'write the value out');
      return undefined;
    }
    reportMarks(node, report);
    if (isScalar(node)) return typeof node.value === 'bigint' ? Number(node.value) : node.value;
    if (isSeq(node)) return node.items.map((item) => convert(isPair(item) ? item.value : item, depth + 1));
    return isMap(node) ? convertMap(node, depth) : null;
  };
  const convertMap = (map: YAMLMap, depth: number): Record<string, unknown> => {
    const data = new Map<string, unknown>();
    for (const { key, value } of map.items) {
      const name = readKey(key, report);
      if (name === undefined) continue;
      if (data.has(name)) {
        const noun = depth === 0 ? topLevel : 'key';
        const remedy =
          noun === 'id' ? 'give this entry another id, or make one entry of the two' : 'keep one of the two';
        report(`duplicate-${noun}`, key, `The ${noun} \`${excerpt(name)}\` stands here a second time`, remedy);
      } else data.set(name, convert(value, depth + 1));
    }
    return Object.fromEntries(data);
  };
  return convert(root, 0);
}

function reportMarks(node: { anchor?: string; tag?: string }, report: Report): void {
  if (node.anchor !== undefined) {
    const remedy = 'delete the anchor, or put quotation marks around a text that starts with &';
    report('yaml-feature', node, 'An anchor (`&name`) marks this value', remedy);
  }
  if (node.tag !== undefined) {
    const remedy = 'delete the tag, or put quotation marks around a text that starts with !';
    report('yaml-feature', node, 'A tag (`!name`) marks this value', remedy);
  }
}

/** @returns undefined for a key that has been reported and leads to nothing */
function readKey(key: unknown, report: Report): string | undefined {
  const name = keyText(key);
  if (name === undefined || (isScalar(key) && key.anchor !== undefined)) {
    report('yaml-feature', key, 'This key is not a plain word', 'a key is a word with a colon after it');
    return undefined;
  }
  if (name === '<<') {
    report('yaml-feature', key, 'A merge key (`<<`) copies what stands elsewhere', 'write the keys out');
    return undefined;
  }
  // JavaScript would take it for something else than data.
  if (name === '__proto__') {
    report('unknown-key', key, '`__proto__` is no key of any entry', 'delete it');
    return undefined;
  }
  return name;
}
