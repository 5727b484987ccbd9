import type { Derivation } from '../ledger/history.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { ParsedEntries } from './parsed-entries.ts';
import { renamedIn } from './renamed.ts';

/** A derivation with the day on which it was published. */
export type PublishedDerivation = Derivation & { date: PartialDate };

/**
 * What derived figures were computed from when they were published, by figure id; see `schemas/revision.ts`. Figures
 * that have been renamed since are called what they are called now.
 */
export function derivationsIn(content: ParsedEntries): ReadonlyMap<string, readonly PublishedDerivation[]> {
  const renamed = renamedIn(content, 'figures');
  const nameOf = (id: string) => renamed.get(id) ?? id;
  const published = content.parsed('revisions');
  const recorded = new Set(published.map(({ entry }) => entry.id));
  return new Map(
    published.map(({ entry, data }) => [
      // One that became part of another keeps a place of its own.
      recorded.has(nameOf(entry.id)) ? entry.id : nameOf(entry.id),
      data.map((derivation) => withNames(derivation, nameOf)),
    ]),
  );
}

function withNames(derivation: PublishedDerivation, nameOf: (id: string) => string): PublishedDerivation {
  const { formula, inputs } = derivation;
  if (Object.keys(inputs).every((id) => nameOf(id) === id)) return derivation;
  return {
    ...derivation,
    formula: formula.replace(/[a-z0-9]+(?:-[a-z0-9]+)*/g, nameOf),
    inputs: Object.fromEntries(Object.entries(inputs).map(([id, n]) => [nameOf(id), n])),
    asPublished: { formula, inputs },
  };
}

/** The id under which the file records a figure: the one that it had when it was first published. */
export function recordedAs(content: ParsedEntries, id: string): string {
  const renamed = renamedIn(content, 'figures');
  const ids = content.ids('revisions');
  return ids.includes(id) ? id : (ids.find((old) => renamed.get(old) === id) ?? id);
}
