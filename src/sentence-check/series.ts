import type { Fact } from './fact.ts';

/** "Microsoft’s stake in OpenAI, June 2026", "SoftBank’s share of OpenAI at the end of 2025". */
const WHEN = /(?:, (?:end of |[A-Z][a-z]+ )| at the end of | after its investment of )(?:19|20)\d\d$/;

/** Figures that say the same thing of different days: a stake in 2025, and in June 2026. */
export class Series {
  readonly #after = new Map<string, Fact>();

  constructor(facts: readonly Fact[]) {
    const groups = new Map<string, Fact[]>();
    for (const fact of facts) {
      const name = `${fact.label.replace(WHEN, '')} ${fact.unit}`;
      groups.set(name, [...(groups.get(name) ?? []), fact]);
    }
    for (const group of groups.values()) {
      const ordered = group
        .filter(({ asOf }) => asOf !== undefined)
        .toSorted((a, b) => ((a.asOf?.last ?? '') < (b.asOf?.last ?? '') ? -1 : 1));
      const newest = ordered.at(-1);
      for (const fact of ordered) if (newest && fact !== newest) this.#after.set(fact.id, newest);
    }
  }

  /** The newest of the same thing; undefined for that itself. */
  after = (fact: Fact): Fact | undefined => this.#after.get(fact.id);
}
