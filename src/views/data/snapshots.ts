/** What pages show of the snapshots of the data. */
import { parsePartialDate, printPartialDate } from '../../ledger/partial-date.ts';
import { once } from '../../model/once.ts';
import type { Collections } from '../../collections.ts';
import { readSnapshots, type Snapshot } from '../../snapshots/read-snapshots.ts';
import { citable } from '../citables.ts';

/** All of them, newest first. */
export const snapshotsOf = once((_: Collections): readonly Snapshot[] => readSnapshots(process.cwd()).toReversed());

/** Below the site's root. */
export const snapshotPath = (day: string, file = '') => `/data/${day}/${file}`;

/** "29 November 2026" */
export function snapshotDay(day: string): string {
  const date = parsePartialDate(day);
  if (!date) throw new Error(`\`${day}\` is no day of a snapshot`);
  return printPartialDate(date);
}

/** The data of one day, which never change. */
export const snapshotCitable = (day: string) =>
  citable({
    kind: 'data set',
    page: snapshotPath(day),
    pinned: snapshotPath(day),
    title: 'Compute Ledger: OpenAI’s computing deals, as tables',
    state: `as of ${snapshotDay(day)}`,
  });
