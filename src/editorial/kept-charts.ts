import { createHash } from 'node:crypto';
import type { Content } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Permalink } from './reading/permalinks-file.ts';
import { isRecord } from './reading/read-entries.ts';
import { SourceFile, type RawFile } from './reading/source-file.ts';
import { isWithdrawn, renamedIn } from './renamed.ts';

const FOLDER = 'content/revisions/charts';
const KEPT = new RegExp(`^${FOLDER}/([^/]+)/(\\d+)\\.(?:html|json)$`);
const PINNED = /^\/embed\/([^/]+)\/r\/(\d+)\/$/;

/**
 * Every revision of a chart that was published is there as it was: its page, and the record beside it.
 *
 * @param published the lines of `content/permalinks.txt`
 */
export function checkKeptCharts(
  files: readonly RawFile[],
  published: readonly Permalink[],
  content: Content,
): Diagnostic[] {
  const kept = new Map(files.filter(({ path }) => KEPT.test(path)).map((file) => [file.path, file]));
  const withdrawn = new Set(
    content.parsed('tombstones').flatMap(({ data }) => data.flatMap(({ addresses }) => addresses)),
  );
  const renamed = renamedIn(content, 'charts');
  const revisions = [
    // A page without its record is what was left of a publication that was broken off.
    ...[...kept.keys()].filter((path) => path.endsWith('.json')).map((path) => KEPT.exec(path)),
    ...published.filter(({ address }) => !withdrawn.has(address)).map(({ address }) => PINNED.exec(address)),
  ].flatMap((match) => (match ? { chart: match[1] ?? '', n: Number(match[2]) } : []));

  return [...Map.groupBy(revisions, ({ chart }) => chart)].flatMap(([chart, of]) => {
    if (isWithdrawn(content, 'charts', chart)) return [];
    const name = renamed.get(chart) ?? chart;
    if (!content.has('charts', name)) return [lostChart(chart)];
    const isMoved = name !== chart && [...kept.keys()].some((path) => path.startsWith(`${FOLDER}/${name}/`));
    if (isMoved) return [];
    if (name !== chart) return [unmoved(chart, name)];
    const last = Math.max(...of.map(({ n }) => n));
    return Array.from({ length: last }, (_, i) => checkRevision(kept, chart, i + 1)).flat();
  });
}

const report = (path: string, message: string, remedy: string) =>
  new SourceFile(path, '').diagnose('bad-revision', 0, message, remedy);

const lostChart = (chart: string) =>
  report(
    `content/charts/${chart}.yaml`,
    `The chart \`${chart}\` was published and is gone`,
    `if it has another name now, give ${FOLDER}/${chart} the same, and write into content/redirects.yaml: \`- { from: /charts/${chart}/, to: /charts/…/, date: …, why: … }\`; if it had to go, write a tombstone for /charts/${chart}/`,
  );

const unmoved = (chart: string, name: string) =>
  report(
    `${FOLDER}/${chart}`,
    `The chart is called \`${name}\` now, and what was published of it is not`,
    `rename the folder: \`git mv ${FOLDER}/${chart} ${FOLDER}/${name}\``,
  );

function checkRevision(kept: ReadonlyMap<string, RawFile>, chart: string, n: number): Diagnostic[] {
  const page = `${FOLDER}/${chart}/${n}.html`;
  const record = `${FOLDER}/${chart}/${n}.json`;
  const restore = (path: string, what: string) =>
    report(
      path,
      `${what}: what was published never changes`,
      `take it back as it was: \`git log -p -- ${path}\` has it`,
    );
  const missing = [page, record].filter((path) => !kept.has(path));
  if (missing.length > 0) return missing.map((path) => restore(path, 'The file was published and is missing'));

  const data = parse(kept.get(record));
  if (data?.['revision'] !== n || typeof data['sha256'] !== 'string')
    return [restore(record, `The file is not the record of revision ${n} any more`)];
  const sha256 = createHash('sha256')
    .update(kept.get(page)?.bytes ?? '')
    .digest('hex');
  return sha256 === data['sha256'] ? [] : [restore(page, `The file was changed, or ${n}.json beside it was`)];
}

function parse(file: RawFile | undefined): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(file?.bytes));
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
