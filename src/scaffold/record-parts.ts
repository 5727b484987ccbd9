import { readEntries } from '../model/reading/read-entries.ts';
import { isMapping } from '../model/reading/yaml/yaml-data.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { toBeWritten } from '../model/marker.ts';
import { hasError } from './has-error.ts';

/** What an article takes over from the record of its deal: of each key the lines as they are written there. */
export interface RecordParts {
  lines: ReadonlyMap<string, readonly string[]>;
  /** Figures that the record's page shows at its top, where links to them land. */
  figures: readonly string[];
}

/** @returns the parts, or why the record cannot be read */
export function readRecord(file: RawFile): RecordParts | { problem: string } {
  const { source, entries, problems } = readEntries(file);
  const error = problems.find(({ severity }) => severity === 'error');
  if (error) return { problem: hasError(error) };
  const raw = isMapping(entries[0]?.raw) ? entries[0].raw : {};
  const row = isMapping(raw['row']) ? raw['row'] : {};
  const values: unknown[] = Array.isArray(row['values']) ? row['values'] : [];
  const lines = new Map(blocksOf(source?.text ?? ''));
  // A record may know the month only; an article says the day.
  const announced = typeof raw['announced'] === 'string' ? raw['announced'] : '';
  if (!/^\d{4}-\d\d-\d\d$/.test(announced))
    lines.set('announced', [`announced: "${toBeWritten(`the day; the record says ${announced}`)}"`]);
  if (values.length === 0)
    lines.set(
      'row',
      (lines.get('row') ?? []).map((line) => line.replace(/^(\s+values:\s*)\[\s*\]/, `$1["${VALUE}"]`)),
    );
  const figures = [row['capacity'], ...values].filter((id) => typeof id === 'string');
  return { lines, figures: [...new Set(figures)] };
}

const VALUE = toBeWritten('the id of a figure that says how much money; one that is not published is a figure too');

/** The lines of each key at the start of a line, with the comments above it. */
function blocksOf(text: string): [key: string, lines: string[]][] {
  const blocks: [string, string[]][] = [];
  const above: string[] = [];
  for (const line of text.trimEnd().split(/\r?\n/)) {
    const [, key] = /^([A-Za-z]+):/.exec(line) ?? [];
    const block = blocks.at(-1)?.[1];
    if (key !== undefined) blocks.push([key, [...above.splice(0), line]]);
    else if (block === undefined || /^(?:#|$)/.test(line)) above.push(line);
    else block.push(...above.splice(0), line);
  }
  // What stands before the first key is about the file.
  return blocks.map(([key, lines], i) => [key, i === 0 ? lines.slice(-1) : lines]);
}
