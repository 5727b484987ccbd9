import type { CollectionName } from '../collection-name.ts';
import type { Code } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from './files/source-file.ts';
import type { Path, YamlTree } from './yaml/yaml-tree.ts';

/** An entry as written, before any schema has seen it. Paths are from the entry itself. */
export class Entry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: SourceFile;
  /** Plain data; for an article, its front matter. */
  readonly raw: unknown;
  /** Where an article's body starts in its file. */
  readonly bodyStart: number | undefined;
  readonly #tree: YamlTree;
  readonly #base: Path;
  /** Items of lists that were taken out, by path as they are written. */
  readonly #omitted: readonly Path[];

  constructor(
    {
      collection,
      id,
      file,
      raw,
      bodyStart,
    }: Pick<Entry, 'collection' | 'id' | 'file' | 'raw'> & { bodyStart?: number | undefined },
    tree: YamlTree,
    base: Path,
    omitted: readonly Path[] = [],
  ) {
    this.collection = collection;
    this.id = id;
    this.file = file;
    this.raw = raw;
    this.bodyStart = bodyStart;
    this.#tree = tree;
    this.#base = base;
    this.#omitted = omitted;
  }

  /** The same entry without some items of its lists; each of the others keeps its place in the file. */
  without(items: readonly Path[]): Entry {
    const raw = structuredClone(this.raw);
    // From the last on, so that the places of the others hold while one goes.
    for (const path of items.toReversed()) {
      const list = path
        .slice(0, -1)
        .reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], raw);
      (list as unknown[]).splice(Number(path.at(-1)), 1);
    }
    const { collection, id, file, bodyStart } = this;
    return new Entry({ collection, id, file, raw, bodyStart }, this.#tree, this.#base, items);
  }

  /** A path of the entry, as it is written. */
  #written(path: Path): Path {
    const written = path.reduce<Path>((before, step) => {
      const gaps = this.#omitted.filter((each) => each.length === before.length + 1 && startsWith(each, before));
      return [
        ...before,
        gaps.reduce<PropertyKey>((at, gap) => (Number(gap.at(-1)) <= Number(at) ? Number(at) + 1 : at), step),
      ];
    }, []);
    return [...this.#base, ...written];
  }

  offsetOf(path: Path): number {
    return this.#tree.offsetOf(this.#written(path));
  }

  /** Where it stands in its file, from its id on; of an article, where its front matter does. */
  get range(): [start: number, end: number] {
    return this.#tree.rangeOf(this.#base);
  }

  textRange(path: Path) {
    return this.#tree.textRange(this.#written(path));
  }

  /** A problem with the value at a path, or with what should stand there; of the whole entry, at its id. */
  diagnose(code: Code, path: Path, message: string, remedy?: string): Diagnostic {
    if (path.length === 0) return this.diagnoseKey(code, path, message, remedy);
    return this.file.diagnose(code, this.offsetOf(path), message, remedy);
  }

  /** A problem with a key rather than its value. */
  diagnoseKey(code: Code, path: Path, message: string, remedy?: string): Diagnostic {
    return this.file.diagnose(code, this.#tree.keyOffsetOf(this.#written(path)), message, remedy);
  }
}

const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step);
