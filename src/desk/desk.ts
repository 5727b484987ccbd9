import { check } from '../check/check.ts';
import type { Fill } from '../check/content-store.ts';
import { draftsAtFault } from '../check/drafts-at-fault.ts';
import { draftCount } from '../check/report/draft-report.ts';
import { printReport } from '../check/report/print-report.ts';
import { unreadLine } from '../check/report/unread-line.ts';
import { isInOrder } from '../model/diagnostic.ts';
import { readContent } from '../model/reading/read-content.ts';
import type { RawFile } from '../model/reading/source-file.ts';
import { committedContent } from './committed.ts';
import { draftPages, type DraftPage } from './draft-pages.ts';
import { reportOn, type Report } from './problems.ts';
import { changedPaths, keepSame } from './same-files.ts';
import { shownFor, type Checked, type Read } from './shown.ts';

const readWhole: Read = (files, unfinished) => check(files, undefined, { withDrafts: true, unfinished });
const checked = (files: Checked['files']): Checked => ({ files, reading: readWhole(files) });

/** What is written in `content/` and what pages show of it, while an editor writes. */
export class Desk {
  readonly #root: string;
  readonly #fills = new Map<string, Fill>();
  #shown: Checked | undefined;
  /** What was in order last. */
  #good: Checked | undefined;
  #written: readonly RawFile[] = [];
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

  /** Has a store filled with what is shown, now and after each reading. */
  follow(name: string, fill: Fill): void {
    this.#fills.set(name, fill);
    if (!this.#shown) this.read();
    if (this.#shown) fill(this.#shown.reading);
  }

  /**
   * Reads and checks what is written, prints the report, and fills the stores.
   *
   * @returns paths of the files whose text is now another, from the project
   */
  read(): string[] {
    const written = checked(keepSame(readContent(this.#root), this.#written));
    this.#written = written.files;
    if (!isInOrder(written.reading)) this.#good ??= this.#committed();
    const report = reportOn(written.reading);
    this.#print(written, report);
    this.#report = report;
    const before = this.#shown?.files ?? [];
    this.#shown = shownFor(written, this.#good, readWhole);
    if (isInOrder(this.#shown.reading)) this.#good = this.#shown;
    this.#drafts = draftPages(written.reading, this.#shown.reading);
    for (const fill of this.#fills.values()) fill(this.#shown.reading);
    return changedPaths(before, this.#shown.files);
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
