/** What a built site publishes that was not published before, and recording it. */
import { join } from 'node:path';
import { comparePermalinks, update, type Comparison } from '../check/lost/compare-permalinks.ts';
import { keptAt, type Kept } from '../model/collections.ts';
import type { Content } from '../model/content.ts';
import { recordedAs } from '../model/derivations.ts';
import { PERMALINKS, printPermalinks } from '../model/reading/files/permalinks-file.ts';
import { writeWhole } from '../scaffold/write-whole.ts';
import { DERIVATIONS, printDerivations, type DatedDerivation } from './derivations-file.ts';
import { builtEntries, freezeEntries, newRevisions, type Freezable } from './frozen-revision.ts';
import { readPublished } from './published.ts';
import { readRetired } from './read-retired.ts';

export interface Publication {
  /** From address to the hash of what it says. */
  built: ReadonlyMap<string, string>;
  comparison: Comparison;
  /** Charts and texts that say something new. */
  revisions: readonly { collection: Kept; id: string; revision: number }[];
  /** Ids of derived figures that are computed from something new. */
  derived: readonly string[];
  entries: readonly Freezable[];
}

/**
 * @param built as `readSite` reads it, right after the build
 * @param content of which the site was built
 */
export function findPublication(root: string, built: ReadonlyMap<string, string>, content: Content): Publication {
  const entries = builtEntries(root);
  return {
    built,
    comparison: comparePermalinks(readPublished(root).permalinks, built, readRetired(root)),
    revisions: newRevisions(root, entries),
    derived: [...content.ledger.history.unrecorded().keys()],
    entries,
  };
}

/**
 * Writes all of it down. Adds and dates, and never takes anything away.
 *
 * @param day ISO
 * @returns what was done, in one sentence
 */
export function record(
  root: string,
  { built, comparison, entries }: Publication,
  content: Content,
  day: string,
): string {
  const kept = freezeEntries(root, entries, day)
    .map(keptAt)
    .filter((file) => file?.isData);
  const charts = kept.filter((file) => file?.collection === 'charts');
  const derived = recordDerivations(root, content, day);
  const { permalinks } = readPublished(root);
  writeWhole(join(root, PERMALINKS), printPermalinks(update(permalinks, built, day)));
  const { added, changed } = comparison;
  return `Addresses added to ${PERMALINKS}: ${added.length}, of ${permalinks.length + added.length}; pages dated ${day}: ${changed.length}. Derived revisions added to ${DERIVATIONS}: ${derived}. Kept: revisions of charts ${charts.length}, of texts ${kept.length - charts.length}.`;
}

/** @returns how many revisions are new */
function recordDerivations(root: string, content: Content, day: string): number {
  const news = content.ledger.history.unrecorded();
  if (news.size === 0) return 0;
  const all = new Map<string, readonly DatedDerivation[]>(
    content
      .parsed('revisions')
      .map(({ entry, data }) => [entry.id, data.map(({ date, ...each }) => ({ ...each, date: date.iso }))]),
  );
  for (const [id, derivation] of news) {
    const key = recordedAs(content, id);
    all.set(key, [...(all.get(key) ?? []), { ...derivation, date: day }]);
  }
  writeWhole(join(root, DERIVATIONS), printDerivations(all));
  return news.size;
}
