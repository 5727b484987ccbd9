import type { CollectionName } from '../collection-name.ts';
import type { Code } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from './source-file.ts';
import type { Path, YamlTree } from './yaml-tree.ts';

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
  ) {
    this.collection = collection;
    this.id = id;
    this.file = file;
    this.raw = raw;
    this.bodyStart = bodyStart;
    this.#tree = tree;
    this.#base = base;
  }

  offsetOf(path: Path): number {
    return this.#tree.offsetOf([...this.#base, ...path]);
  }

  textRange(path: Path) {
    return this.#tree.textRange([...this.#base, ...path]);
  }

  /** A problem with the value at a path, or with what should stand there; of the whole entry, at its id. */
  diagnose(code: Code, path: Path, message: string, remedy?: string): Diagnostic {
    if (path.length === 0) return this.diagnoseKey(code, path, message, remedy);
    return this.file.diagnose(code, this.offsetOf(path), message, remedy);
  }

  /** A problem with a key rather than its value. */
  diagnoseKey(code: Code, path: Path, message: string, remedy?: string): Diagnostic {
    return this.file.diagnose(code, this.#tree.keyOffsetOf([...this.#base, ...path]), message, remedy);
  }
}
