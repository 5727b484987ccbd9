import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedRow } from './changes.ts';

/** What is kept of a revision of a chart, beside its page; `<n>.json`. */
export interface RevisionRecord {
  /** From 1, without gaps. */
  revision: number;
  /** ISO day on which it was published. */
  date: string;
  /** See `saysOf`. */
  says: string;
  title: string;
  /** Of its page, px. */
  height: number;
  rows: readonly RecordedRow[];
  /** SHA-256 of its page, so that nobody mends what must stay. */
  sha256: string;
}

/** A published revision; its page is never drawn again. */
export interface FrozenRevision extends RevisionRecord {
  /** See `thaw`. */
  page: string;
}

/** A chart as it stands, ready to be kept. */
export interface FreezableChart {
  id: string;
  says: string;
  title: string;
  height: number;
  rows: readonly RecordedRow[];
  /** Its pinned page, as `embedPage` makes it. */
  page: string;
}

const folderOf = (root: string, chart: string) => join(root, 'content/revisions/charts', chart);

/**
 * The revisions of a chart that have been published, oldest first.
 *
 * @param root folder of the project
 * @throws {Error} when a file is missing, or a page is not what was published
 */
export function frozenRevisions(root: string, chart: string): FrozenRevision[] {
  const folder = folderOf(root, chart);
  if (!existsSync(folder)) return [];
  const count = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name)).length;
  return Array.from({ length: count }, (_, i) => {
    const record = JSON.parse(readPublished(folder, `${i + 1}.json`)) as RevisionRecord;
    const page = readPublished(folder, `${i + 1}.html`);
    if (sha256(page) !== record.sha256) throw new Error(`${join(folder, `${i + 1}.html`)} was changed. ${RESTORE}`);
    return { ...record, page };
  });
}

const RESTORE = 'What was published never changes: take the file back as it was, `git log -p` has it.';

function readPublished(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${path} is missing. ${RESTORE}`);
  return readFileSync(path, 'utf8');
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The revision that a chart is at: the latest if it still says the same, else one that is to be published. */
export function revisionOf(frozen: readonly RevisionRecord[], says: string): number {
  return frozen.at(-1)?.says === says ? frozen.length : frozen.length + 1;
}

/**
 * Keeps every chart that says something new as its next revision. What has been kept is never touched.
 *
 * @param date ISO day
 * @returns the files written, relative to the project
 */
export function freezeCharts(root: string, charts: readonly FreezableChart[], date: string): string[] {
  return charts.flatMap(({ id, page, says, title, height, rows }) => {
    const frozen = frozenRevisions(root, id);
    const revision = revisionOf(frozen, says);
    if (revision <= frozen.length) return [];
    const record: RevisionRecord = { revision, date, says, title, height, rows, sha256: sha256(page) };
    const folder = folderOf(root, id);
    mkdirSync(folder, { recursive: true });
    // The record last: without it, the revision is not there.
    const files = { [`${revision}.html`]: page, [`${revision}.json`]: `${JSON.stringify(record, null, 2)}\n` };
    return Object.entries(files).map(([name, text]) => {
      writeWhole(join(folder, name), text);
      return `content/revisions/charts/${id}/${name}`;
    });
  });
}

/** Where a build leaves what could be kept, among what is installed. */
const builtFolder = (root: string) => join(root, 'node_modules/.cache/embeds');

/** Leaves a chart as it was built for `freezeBuilt`: only a build can draw. */
export function leaveForFreezing(root: string, chart: FreezableChart): void {
  mkdirSync(builtFolder(root), { recursive: true });
  writeWhole(join(builtFolder(root), `${chart.id}.json`), JSON.stringify(chart));
}

/**
 * Keeps what the last build drew; run it right after a build.
 *
 * @param root folder of the project
 * @param date ISO day
 * @returns the files written, relative to the project
 */
export function freezeBuilt(root: string, date: string): string[] {
  const charts = readdirSync(builtFolder(root))
    .filter(
      (name) => name.endsWith('.json') && existsSync(join(root, 'content/charts', name.replace('.json', '.yaml'))),
    )
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(builtFolder(root), name), 'utf8')) as FreezableChart);
  return freezeCharts(root, charts, date);
}

/** Whole or not at all. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
