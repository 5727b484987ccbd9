/** What proves a claim, and how well: from the words that it holds, and from how their source was read. */
import { currentClaim, type Claim } from './figure.ts';
import type { Ledger } from './ledger.ts';
import { reachable } from './reachable.ts';

/**
 * As what a source was read.
 * - `original`: the publisher's own page or document
 * - `verbatim-copy`: a copy of it elsewhere, with the full words
 * - `extract`: some of its words, as somebody quotes them
 * - `retelling`: somebody's account of it, or notes by nobody in particular
 */
export const WAYS_READ = ['original', 'verbatim-copy', 'extract', 'retelling'] as const;
export type WayRead = (typeof WAYS_READ)[number];

/** Best first; `/evidence/` says what each means. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** What a claim of the last grade lacks. */
export const LACKS = ['words', 'address', 'name', 'reading'] as const;
export type Lack = (typeof LACKS)[number];

/** What a grade asks of a source. */
export interface GradedSource {
  kind: 'press-release' | 'filing' | 'news' | 'analysis' | 'reference' | 'seed';
  read: WayRead;
  publisher: string;
  url?: string | undefined;
}

/** So many find the place, and are little enough to quote. */
export const MAX_EVIDENCE_WORDS = 12;

/** Words of a source that prove a claim. */
export interface ProvingWords {
  /** Id of the source. */
  source: string;
  /** At most `MAX_EVIDENCE_WORDS`, verbatim. */
  words: string;
}

type Worded = Pick<Claim, 'source' | 'evidence' | 'proof'>;

/** All words that prove a claim: those that it was published with first, then those that were found later. */
export const provingWords = ({ source, evidence, proof }: Worded) =>
  [
    evidence === undefined ? undefined : { source, words: evidence },
    proof && { source: proof.source ?? source, words: proof.evidence },
  ].filter((words): words is ProvingWords => words !== undefined);

/** The sources to credit for a claim: that of words which were found later first, since these were looked for where it began. */
export const creditedSources = ({ source, also, proof }: Pick<Claim, 'source' | 'also' | 'proof'>): string[] => [
  ...new Set([proof?.source ?? source, source, ...also]),
];

/** The source to name where there is room for one, and the words in it that prove the claim, where we hold some. */
export function leadProof(claim: Worded & Pick<Claim, 'also'>): { source: string; words: string | undefined } {
  const source = creditedSources(claim)[0] ?? claim.source;
  return { source, words: provingWords(claim).find((proof) => proof.source === source)?.words };
}

/** Whether nobody stands behind a source by name: `publisher` says so in these words. */
export const isUnnamed = ({ publisher }: Pick<GradedSource, 'publisher'>) =>
  /^Independent (?:research notes|essay)\b|\bnot named$/i.test(publisher);

/** Kinds of document that a party to a deal wrote itself. */
const OF_A_PARTY = new Set<GradedSource['kind']>(['press-release', 'filing']);

function lackOf(source: GradedSource): Lack | undefined {
  if (isUnnamed(source)) return 'name';
  if (source.url === undefined) return 'address';
  return source.read === 'retelling' ? 'reading' : undefined;
}

function gradeOfWords(source: GradedSource): Grade {
  if (lackOf(source) !== undefined) return 'D';
  if (!OF_A_PARTY.has(source.kind)) return 'C';
  return source.read === 'extract' ? 'B' : 'A';
}

/** How well each figure is proved. */
export class Grades {
  readonly #ledger: Ledger;
  readonly #sourceOf: (id: string) => GradedSource | undefined;

  constructor(ledger: Ledger, sourceOf: (id: string) => GradedSource | undefined) {
    this.#ledger = ledger;
    this.#sourceOf = sourceOf;
  }

  /** The words that prove a claim best, with their grade; undefined for a claim without words. */
  bestWords(claim: Worded): (ProvingWords & { grade: Grade; lack: Lack | undefined }) | undefined {
    const graded = provingWords(claim).flatMap((words) => {
      const source = this.#sourceOf(words.source);
      return source ? { ...words, grade: gradeOfWords(source), lack: lackOf(source) } : [];
    });
    return graded.toSorted((a, b) => a.grade.localeCompare(b.grade))[0];
  }

  ofClaim = (claim: Worded): Grade => this.bestWords(claim)?.grade ?? 'D';

  /** What keeps a claim from a better grade than the last; undefined where it has one. */
  lackOf(claim: Worded): Lack | undefined {
    const best = this.bestWords(claim);
    return best ? best.lack : 'words';
  }

  /**
   * The grade of a figure's current claim; of a derived figure the lowest of all that it is computed from.
   *
   * @returns undefined where no claim stands
   * @throws {LedgerError} for an unknown id
   */
  of(id: string): Grade | undefined {
    const claims = [...reachable(id, (next) => this.#ledger.inputs(next))].flatMap(
      (next) => currentClaim(this.#ledger.figure(next)) ?? [],
    );
    return claims
      .map((claim) => this.ofClaim(claim))
      .toSorted()
      .at(-1);
  }
}
