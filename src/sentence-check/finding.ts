import type { Fact } from './fact.ts';

/**
 * What can be wrong with a number.
 * - `bound`: it is bounded otherwise: *at least* is missing, or was added
 * - `replaced`: it was true until another value took its place
 * - `unsigned`: what is only announced, planned or considered is told as signed; or what is only promised, as paid
 * - `idle`: what is only planned is told as running, drawn or delivered
 * - `party`: the wrong company, or the money the wrong way
 * - `sum`: it adds what cannot be added
 * - `rumour`: what the press or an analyst tells is told as a fact
 * - `value`: the ledger has another number for this
 */
export type Fault = 'bound' | 'replaced' | 'unsigned' | 'idle' | 'party' | 'sum' | 'rumour' | 'value';

export interface Problem {
  kind: Fault;
  /** The figure that shows it. */
  fact: Fact;
  /** Why figures make no sum; the day until which a value was true; the bound that the text gives. */
  detail?: string | undefined;
  /** Of `sum`: the figures that were added up. Of `idle`: what is known to run. */
  parts?: readonly Fact[] | undefined;
}

/**
 * What a number comes to.
 * - `unknown`: the ledger holds nothing like it
 * - `unclear`: nothing here can judge it
 */
export interface Finding {
  /** Where the number stands in the text, with the words that bound it left out. */
  at: number;
  end: number;
  state: 'agrees' | 'wrong' | 'unknown' | 'unclear';
  /** The figure that it is about. */
  fact?: Fact | undefined;
  problems: readonly Problem[];
  /** Of `unknown`: figures about the same company, in the same unit. */
  nearest?: readonly Fact[] | undefined;
  /** Of `unclear`: why. */
  why?: string | undefined;
}
