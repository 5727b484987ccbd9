import { sum, type Total } from './additive.ts';
import { asQuantity, compute } from './compute.ts';
import { currentClaim, revisions, type Basis, type Figure } from './figure.ts';
import { FormulaError, parseFormula } from './formula.ts';
import { History, type Derivation } from './history.ts';
import { LedgerError } from './ledger-error.ts';
import type { OmissionReason, Part } from './omission.ts';
import { comparePartialDates, type PartialDate } from './partial-date.ts';
import { kindOf } from './mixture.ts';
import { reachable } from './reachable.ts';
import type { Refusal } from './refusal.ts';
import { UnitError } from './unit.ts';
import type { Quantity, Value } from './value.ts';

/** All figures, and every value that follows from them. Computed on demand, once. */
export class Ledger {
  /** Every value that each figure has had. */
  readonly history: History;
  readonly #figures: ReadonlyMap<string, Figure>;
  readonly #filings: ReadonlySet<string>;
  readonly #values = new Map<string, Value>();
  #dependents: ReadonlyMap<string, Figure[]> | undefined;
  #kinds: ReadonlyMap<string, Figure[]> | undefined;

  /**
   * @param derivations of each derived figure, those that were published, oldest first
   * @param filings ids of the sources that a company sent to a regulator
   */
  constructor(
    figures: readonly Figure[],
    derivations: ReadonlyMap<string, readonly Derivation[]> = new Map(),
    filings: Iterable<string> = [],
  ) {
    this.#figures = new Map(figures.map((figure) => [figure.id, figure]));
    this.#filings = new Set(filings);
    this.history = new History(this, derivations);
  }

  get figures(): Figure[] {
    return [...this.#figures.values()];
  }

  find(id: string): Figure | undefined {
    return this.#figures.get(id);
  }

  /** @throws {LedgerError} when no figure has this id */
  figure(id: string): Figure {
    const figure = this.find(id);
    if (!figure) throw new LedgerError(`no figure has the id \`${id}\``);
    return figure;
  }

  /**
   * The figure's value today: its newest accepted claim, or what its formula gives.
   *
   * @throws {LedgerError} for an unknown id, a figure without an accepted claim, and a formula
   *   that runs in a circle, gives another unit than the figure's or adds what cannot be added
   */
  value(id: string): Value {
    return this.#value(id, []);
  }

  /** The value as a quantity. @throws {LedgerError} also when the value is a date, words or unpublished */
  quantity(id: string): Quantity {
    return asQuantity(id, this.value(id));
  }

  basis(id: string): Basis {
    return currentClaim(this.figure(id))?.basis ?? 'derived';
  }

  /** True for a figure that is reported, and by a filing: firmer than what the press reports. */
  isFiled(id: string): boolean {
    const claim = currentClaim(this.figure(id));
    return claim?.basis === 'reported' && this.#filings.has(claim.source);
  }

  /** When the value was true: its claim's date, or the latest of all the dates that a formula rests on. */
  asOf(id: string): PartialDate | undefined {
    return [...reachable(id, (next) => this.inputs(next))]
      .flatMap((next) => currentClaim(this.figure(next))?.asOf ?? [])
      .toSorted(comparePartialDates)
      .at(-1);
  }

  /** Ids that a derived figure is computed from; none for a claimed one. @throws {FormulaError} */
  inputs(id: string): readonly string[] {
    const { formula } = this.figure(id);
    return formula === undefined ? [] : parseFormula(formula).operands;
  }

  /** Derived figures that are computed from this one. @throws {FormulaError} when any formula cannot be read */
  dependents(id: string): readonly Figure[] {
    this.#dependents ??= this.#findDependents();
    return this.#dependents.get(id) ?? [];
  }

  #findDependents(): ReadonlyMap<string, Figure[]> {
    const dependents = new Map<string, Figure[]>();
    for (const figure of this.figures) {
      for (const input of new Set(this.inputs(figure.id))) {
        dependents.set(input, [...(dependents.get(input) ?? []), figure]);
      }
    }
    return dependents;
  }

  /** Figures of the same kind: in one unit, of one kind of money or one layer of power; itself among them. */
  kindred(id: string): readonly Figure[] {
    this.#kinds ??= Map.groupBy(this.#figures.values(), kindOf);
    return this.#kinds.get(kindOf(this.figure(id))) ?? [];
  }

  /** True when an earlier number was printed for this figure. */
  isRevised(id: string): boolean {
    return revisions(this.figure(id)).length > 1;
  }

  /** Adds figures up under the additive rules. @throws {LedgerError} when one of them has no value */
  sum(ids: readonly string[]): Total | Refusal {
    return this.#sum(ids, []);
  }

  #sum(ids: readonly string[], path: readonly string[]): Total | Refusal {
    const parts = ids.map((id): Part => ({ figure: this.figure(id), value: this.#value(id, path) }));
    return sum(parts, (id) => this.find(id));
  }

  /** @param path the derived figures that wait for this one */
  #value(id: string, path: readonly string[]): Value {
    const known = this.#values.get(id);
    if (known) return known;
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id];
      throw new LedgerError(`${circle.map((each) => `\`${each}\``).join(' → ')} runs in a circle`);
    }
    const figure = this.figure(id);
    const value =
      figure.formula === undefined ? claimed(figure) : this.#computed(figure, figure.formula, [...path, id]);
    this.#values.set(id, value);
    return value;
  }

  #computed(figure: Figure, formula: string, path: readonly string[]): Quantity {
    try {
      const value = this.#evaluate(figure, formula, path);
      if (value.unit === figure.unit) return value;
      throw new UnitError(`${formula} gives ${value.unit}, but the figure is in ${figure.unit}`);
    } catch (error) {
      const isFromFormula = error instanceof FormulaError || error instanceof UnitError || error instanceof RangeError;
      throw isFromFormula ? new LedgerError(`\`${figure.id}\`: ${error.message}`, { cause: error }) : error;
    }
  }

  #evaluate(figure: Figure, formula: string, path: readonly string[]): Quantity {
    const parsed = parseFormula(formula);
    const { operator, operands } = parsed;
    if (operator === 'sum') return this.#requireTotal(figure, operands, path).value;
    // A part may be taken from its whole.
    if (operator === 'difference') this.#requireNoOmission(figure, operands, path, 'contained');
    if (operator === 'share') this.#requireNoOmission(figure, operands, path);
    return compute(parsed, (id) => this.#value(id, path));
  }

  #requireTotal(figure: Figure, operands: readonly string[], path: readonly string[]): Total {
    const answer = this.#sum(operands, path);
    if (answer.kind === 'total') return answer;
    throw new LedgerError(`\`${figure.id}\` cannot be computed: ${answer.message}`);
  }

  #requireNoOmission(figure: Figure, operands: readonly string[], path: readonly string[], except?: OmissionReason) {
    const omission = this.#requireTotal(figure, operands, path).omitted.find(({ reason }) => reason !== except);
    if (!omission) return;
    throw new LedgerError(`\`${figure.id}\` cannot be computed: \`${omission.figure.id}\` ${omission.message}`);
  }
}

function claimed(figure: Figure): Value {
  const claim = currentClaim(figure);
  if (claim) return claim.value;
  throw new LedgerError(`\`${figure.id}\` has no accepted claim, so it has no value to print`);
}
