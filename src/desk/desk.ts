import { check } from '../check/check.ts';
import { draftsAtFault } from '../check/drafts-at-fault.ts';
import { draftCount } from '../check/report/draft-report.ts';
import { printReport } from '../check/report/print-report.ts';
import { unreadLine } from '../check/report/unread-line.ts';
import { collectionAt } from '../model/collections.ts';
import { isInOrder } from '../model/diagnostic.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { once } from '../model/once.ts';
import { showNow, type Shown } from '../model/shown-now.ts';
import { storedEntries } from '../model/stored.ts';
import type { Understanding } from '../model/understand.ts';
import { committedContent } from './committed.ts';
import { draftPages, type DraftPage } from './draft-pages.ts';
import { reportOn, type Report } from './problems.ts';
import { changedPaths, keepSame } from './same-files.ts';
import { shownFor, type Checked, type Read } from './shown.ts';

const readWhole: Read = (files, unfinished) => check(files, undefined, { withDrafts: true, unfinished });
const checked = (files: Checked['files']): Checked => ({ files, reading: readWhole(files) });

/** The same for the same reading: pages put what they show together once. */
const forPages = once((reading: Understanding): Shown => ({
  ...reading,
  entriesOf: (name) => storedEntries(reading, name),
}));

const articlesIn = ({ content }: Understanding): ReadonlySet<string> =>
  new Set([...content.bodies.keys()].map(({ file }) => file.path));

/** What is written in `content/` and what pages show of it, while an editor writes. */
export class Desk {
  readonly #root: string;
  #shown: Checked | undefined;
  /** What was in order last. */
  #good: Checked | undefined;
  #written: readonly RawFile[] = [];
  /** Files of the articles that Astro's store knows. */
  #stored: ReadonlySet<string> = new Set();
  #report: Report = { problems: [], notes: [] };
  #drafts: readonly DraftPage[] = [];

  /** @param root the project, without a slash at the end */
  constructor(root: string) {
    this.#root = root;
  }

  /** What is to be mended in what is written. */
  get report(): Report {
    return this.#report;
  }

  /** The pages that readers do not see yet. */
  get drafts(): readonly DraftPage[] {
    return this.#drafts;
  }

  /** The charts that have pages, drafts too. */
  get charts(): readonly string[] {
    return this.#shown?.reading.content.ids('charts') ?? [];
  }

  /** The text of a file as pages show it; undefined for one that is not shown. @param path from the project */
  textOf(path: string): string | undefined {
    const file = this.#shown?.files.find((each) => each.path === path);
    return file && new TextDecoder().decode(file.bytes);
  }

  /** What pages are built from, for Astro's store; read when it is first asked for. */
  shown(): Understanding {
    const isFirst = this.#shown === undefined;
    const { reading } = (this.#shown ??= this.#read());
    this.#stored = articlesIn(reading);
    if (isFirst) this.show();
    return reading;
  }

  /** Whether Astro's store knows the file of every article that is to be shown: without it a page cannot print one. */
  get isStored(): boolean {
    return this.#shown === undefined || articlesIn(this.#shown.reading).isSubsetOf(this.#stored);
  }

  /**
   * Reads and checks what is written, and prints the report.
   *
   * @returns paths of the files that are now to be shown otherwise, from the project
   */
  read(): string[] {
    const before = this.#shown?.files ?? [];
    this.#shown = this.#read();
    const changed = changedPaths(before, this.#shown.files);
    // Articles lead to the sites that they name.
    const isNamed = changed.some((path) => collectionAt(path) === 'sites');
    return isNamed ? [...changed, ...articlesIn(this.#shown.reading)] : changed;
  }

  /** Has pages show what was read. */
  show(): void {
    if (this.#shown) showNow(forPages(this.#shown.reading));
  }

  #read(): Checked {
    const written = checked(keepSame(readContent(this.#root), this.#written));
    this.#written = written.files;
    if (!isInOrder(written.reading)) this.#good ??= this.#committed();
    const report = reportOn(written.reading);
    this.#print(written, report);
    this.#report = report;
    const shown = shownFor(written, this.#good, readWhole);
    if (isInOrder(shown.reading)) this.#good = shown;
    this.#drafts = draftPages(written.reading, shown.reading);
    return shown;
  }

  #committed(): Checked | undefined {
    const files = committedContent(this.#root);
    const committed = files && shownFor(checked(keepSame(files, this.#written)), undefined, readWhole);
    return committed && isInOrder(committed.reading) ? committed : undefined;
  }

  #print({ reading }: Checked, { problems, notes }: Report): void {
    const drafts = draftsAtFault(reading);
    printReport({ ...reading, diagnostics: reading.diagnostics.filter((each) => !drafts.has(each)) });
    if (problems.length === 0 && this.#report.problems.length > 0)
      console.log('Everything in content/ is in order again.');
    if (notes.length !== this.#report.notes.length) console.log(draftCount(notes.length));
    const unread = unreadLine(reading.content);
    if (unread !== '' && !this.#shown) console.log(unread);
  }
}
