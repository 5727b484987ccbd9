import { pathTo } from '../routes/routes.ts';
import { addableTo } from '../ledger/addable.ts';
import { currentClaim, mended, rivals, type Claim, type Figure } from '../ledger/figure.ts';
import type { Derivation, History, Revision } from '../ledger/history.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { provingWords, type Grades, type WayRead } from '../ledger/proof.ts';
import type { Value } from '../ledger/value.ts';
import { printValue } from '../ledger/wording.ts';
import { boundsOf } from './figure-bounds.ts';
import { CREDIT, LICENCE } from './credit.ts';
import { printJson } from './json-file.ts';
import type { PublishedSource } from './published-source.ts';

/** What the files need besides the ledger. */
export interface FigureSurroundings {
  ledger: Ledger;
  history: History;
  /** A path of the site as an absolute address. */
  absolute: (path: string) => string;
  sourceOf: (id: string) => PublishedSource;
  grades: Grades;
  /** As what a source was read. */
  readOf: (source: string) => WayRead;
  /** Whether a second person has entered the claim that stands; undefined where there is none to enter. */
  isEnteredTwice: (figure: Figure) => boolean | undefined;
}

const addressOf = (id: string) => pathTo({ name: 'entry', collection: 'figures', id });
const revisionAddress = (id: string, n: number) => pathTo({ name: 'revision', collection: 'figures', id, n });

/** A figure as it stands today, with everything that accounts for it; described by `/schemas/figure.json`. */
export function figureJson(figure: Figure, around: FigureSurroundings): string {
  const { ledger, history, absolute } = around;
  const all = history.of(figure.id);
  const newest = all.at(-1);
  const links = (figures: readonly (Figure | string)[]) =>
    figures.map((other) => {
      const id = typeof other === 'string' ? other : other.id;
      return { id, url: absolute(addressOf(id)) };
    });
  return printJson({
    $schema: absolute('/schemas/figure.json'),
    id: figure.id,
    url: absolute(addressOf(figure.id)),
    label: figure.label,
    topic: figure.topic,
    deals: figure.deals,
    unit: figure.unit,
    money: figure.money ?? null,
    capacity: figure.capacity ?? null,
    current: newest ? revisionJson(figure.id, newest, around) : null,
    proof: proofJson(figure, around),
    revisions: all.map((revision) => revisionJson(figure.id, revision, around)),
    rivals: rivals(figure).map((claim) => claimJson(claim, around)),
    corrected: mended(figure).map((claim) => ({ standing: claim.standing, ...claimJson(claim, around) })),
    partOf: links(figure.partOf),
    overlaps: links(figure.overlaps),
    supersededBy: figure.supersededBy === undefined ? null : links([figure.supersededBy])[0],
    cancelled: figure.cancelled !== undefined,
    mayBeAddedTo: links(addableTo(ledger, figure.id)),
    source: { name: CREDIT, url: absolute(addressOf(figure.id)) },
    licence: LICENCE,
  });
}

/** How well today's value is proved. Not pinned: words that are found later make no revision. */
function proofJson(figure: Figure, { grades, sourceOf, readOf, isEnteredTwice }: FigureSurroundings) {
  const claim = currentClaim(figure);
  return {
    grade: grades.of(figure.id) ?? null,
    words: (claim ? provingWords(claim) : []).map(({ source, words }) => ({
      words,
      source: sourceOf(source),
      read: readOf(source),
    })),
    enteredTwice: isEnteredTwice(figure) ?? null,
  };
}

/**
 * One revision by itself. What stands here never changes, whatever becomes of the figure; only `context`, which names
 * the figure and the source as they are called today, may.
 */
export function pinnedFigureJson(figure: Figure, revision: Revision, around: FigureSurroundings): string {
  const { absolute, sourceOf } = around;
  const { claim } = revision;
  return printJson({
    $schema: absolute('/schemas/figure.json'),
    id: figure.id,
    figure: absolute(addressOf(figure.id)),
    ...revisionJson(figure.id, revision, around),
    licence: LICENCE,
    context: { label: figure.label, source: claim ? sourceOf(claim.source) : null, credit: CREDIT },
  });
}

function revisionJson(
  id: string,
  { n, value, basis, asOf, claim, derivation }: Revision,
  { absolute }: FigureSurroundings,
) {
  return {
    revision: n,
    url: absolute(revisionAddress(id, n)),
    value: valueJson(value),
    basis,
    asOf: asOf?.iso ?? null,
    ...(claim && { sourceId: claim.source, evidence: claim.evidence ?? null }),
    ...(derivation && derivationJson(derivation.asPublished ?? derivation, absolute)),
  };
}

/** Under the ids of its time: what is pinned stays as it was, and their addresses send readers on. */
const derivationJson = ({ formula, inputs }: Derivation, absolute: FigureSurroundings['absolute']) => ({
  formula,
  inputs: Object.entries(inputs).map(([id, n]) => ({ id, revision: n, url: absolute(revisionAddress(id, n)) })),
});

const claimJson = ({ value, basis, asOf, source, evidence }: Claim, { sourceOf }: FigureSurroundings) => ({
  value: valueJson(value),
  basis,
  asOf: asOf?.iso ?? null,
  source: sourceOf(source),
  evidence: evidence ?? null,
});

/** A value in words and as what it means: an interval with its ends, a date with its days. */
function valueJson(value: Value) {
  const words = printValue(value);
  switch (value.kind) {
    case 'quantity': {
      const { lower = null, upper = null } = boundsOf(value);
      return { kind: value.kind, words, unit: value.unit, lower, upper, approximate: value.approximate };
    }
    case 'date': {
      const { iso, precision, first, last } = value.date;
      return { kind: value.kind, words, date: iso, bound: value.bound, precision, first, last };
    }
    case 'words':
    case 'not-published':
      return { kind: value.kind, words };
  }
}
