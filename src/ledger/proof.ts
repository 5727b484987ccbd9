/** What proves a claim. */
import type { Claim } from './figure.ts';

/**
 * As what a source was read.
 * - `original`: the publisher's own page or document
 * - `verbatim-copy`: a copy of it elsewhere, with the full words
 * - `extract`: some of its words, as somebody quotes them
 * - `retelling`: somebody's account of it, or notes by nobody in particular
 */
export const WAYS_READ = ['original', 'verbatim-copy', 'extract', 'retelling'] as const;

/** Words of a source that prove a claim. */
export interface ProvingWords {
  /** Id of the source. */
  source: string;
  /** At most a dozen, verbatim. */
  words: string;
}

/** All words that prove a claim: those that it was published with first, then those that were found later. */
export const provingWords = ({ source, evidence, proof }: Pick<Claim, 'source' | 'evidence' | 'proof'>) =>
  [
    evidence === undefined ? undefined : { source, words: evidence },
    proof && { source: proof.source ?? source, words: proof.evidence },
  ].filter((words): words is ProvingWords => words !== undefined);
