import type { Total } from './additive.ts';
import { compute } from './compute.ts';
import { revisions, type Basis, type Figure, type PublishedClaim } from './figure.ts';
import { parseFormula } from './formula.ts';
import { LedgerError } from './ledger-error.ts';
import { comparePartialDates, type PartialDate } from './partial-date.ts';
import type { Refusal } from './refusal.ts';
import type { Value } from './value.ts';

/** What a derived figure was computed from at one time; its value follows from this, and is never kept. */
export interface Derivation {
  formula: string;
  /** Of each figure that was counted, which of its revisions. A sum may have left some of its operands out. */
  inputs: Readonly<Record<string, number>>;
  /** The same as it was published, where one of the figures has another id now. */
  asPublished?: Pick<Derivation, 'formula' | 'inputs'>;
}

/** One value that a figure has had, with what it rests on. Its number and all that it says never change. */
export interface Revision {
  /** From 1. */
  n: number;
  value: Value;
  basis: Basis;
  /** Of a derived figure, the latest of its inputs' dates. */
  asOf?: PartialDate | undefined;
  /** What a claimed figure rests on; a derived one has a derivation instead. */
  claim?: PublishedClaim;
  derivation?: Derivation;
}

/** What the past asks of the present; see `Ledger`. */
interface Today {
  readonly figures: readonly Figure[];
  figure(id: string): Figure;
  sum(ids: readonly string[]): Total | Refusal;
}

/** Every value that each figure has had. */
export class History {
  readonly #ledger: Today;
  readonly #recorded: ReadonlyMap<string, readonly Derivation[]>;
  readonly #now = new Map<string, Derivation>();

  /** @param recorded of each derived figure, the derivations that were published, oldest first */
  constructor(ledger: Today, recorded: ReadonlyMap<string, readonly Derivation[]>) {
    this.#ledger = ledger;
    this.#recorded = recorded;
  }

  /**
   * Oldest first; the last one is what the figure says today. None while no claim stands.
   *
   * @throws {LedgerError} for an unknown id, and for a derived figure that cannot be computed
   */
  of(id: string): Revision[] {
    return Array.from({ length: this.count(id) }, (_, i) => this.revision(id, i + 1));
  }

  /** How many revisions there are: the number of the newest. */
  count(id: string): number {
    const figure = this.#ledger.figure(id);
    return figure.formula === undefined ? revisions(figure).length : this.#derivations(id).length;
  }

  /** @throws {LedgerError} for an unknown id, a number that does not exist, and inputs that lead back to themselves */
  revision(id: string, n: number): Revision {
    return this.#revision(id, n, []);
  }

  /** What a derived figure is computed from today. @throws {LedgerError} when it is not derived or not computable */
  derivationNow(id: string): Derivation {
    const known = this.#now.get(id);
    if (known) return known;
    const { formula } = this.#ledger.figure(id);
    if (formula === undefined) throw new LedgerError(`\`${id}\` has no formula`);
    const { operator, operands } = parseFormula(formula);
    const total = operator === 'sum' ? this.#ledger.sum(operands) : undefined;
    const counted = total?.kind === 'total' ? total.counted.map(({ figure }) => figure.id) : operands;
    const now = { formula, inputs: Object.fromEntries(counted.map((input) => [input, this.count(input)])) };
    this.#now.set(id, now);
    return now;
  }

  /** What derived figures are computed from today and no record says yet, by figure id. */
  unrecorded(): ReadonlyMap<string, Derivation> {
    const news = this.#ledger.figures
      .filter(({ formula }) => formula !== undefined)
      .map(({ id }) => [id, this.derivationNow(id)] as const);
    return new Map(news.filter(([id, now]) => !isSame(this.#recorded.get(id)?.at(-1), now)));
  }

  #derivations(id: string): readonly Derivation[] {
    const recorded = this.#recorded.get(id) ?? [];
    const now = this.derivationNow(id);
    return isSame(recorded.at(-1), now) ? recorded : [...recorded, now];
  }

  #revision(id: string, n: number, path: readonly string[]): Revision {
    const figure = this.#ledger.figure(id);
    const missing = () => new LedgerError(`\`${id}\` has no revision ${n}`);
    if (figure.formula === undefined) {
      const accepted = revisions(figure)[n - 1];
      if (!accepted) throw missing();
      // Left out by name: what is pinned must not change when words are found.
      const { proof: _proof, unproved: _unproved, ...claim } = accepted;
      return { n, value: claim.value, basis: claim.basis, asOf: claim.asOf, claim };
    }
    const derivation = this.#derivations(id)[n - 1];
    if (!derivation) throw missing();
    const step = `${id}@${n}`;
    if (path.includes(step)) throw new LedgerError(`\`${step}\` is computed from itself`);
    const inputs = new Map(
      Object.entries(derivation.inputs).map(([input, m]) => [input, this.#revision(input, m, [...path, step])]),
    );
    const valueOf = (input: string) => {
      const revision = inputs.get(input);
      if (!revision) throw new LedgerError(`\`${step}\` does not say which revision of \`${input}\` it takes`);
      return revision.value;
    };
    const { operator, operands } = parseFormula(derivation.formula);
    // What a sum left out when it was published stays out, whatever became of it since.
    const counted = operator === 'sum' ? [...inputs.keys()] : operands;
    const value = compute({ operator, operands: counted }, valueOf);
    const dates = [...inputs.values()].flatMap(({ asOf }) => asOf ?? []);
    return { n, value, basis: 'derived', asOf: dates.toSorted(comparePartialDates).at(-1), derivation };
  }
}

function isSame(a: Derivation | undefined, b: Derivation): boolean {
  if (a?.formula !== b.formula || Object.keys(a.inputs).length !== Object.keys(b.inputs).length) return false;
  return Object.entries(b.inputs).every(([id, n]) => a.inputs[id] === n);
}
