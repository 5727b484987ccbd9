import type { PartialDate } from './partial-date.ts';

/** "Microsoft’s stake in OpenAI, June 2026", "SoftBank’s share of OpenAI at the end of 2025". */
const WHEN = /(?:, (?:end of |[A-Z][a-z]+ )| at the end of | after its investment of )(?:19|20)\d\d$/;

interface SeriesItem {
  id: string;
  label: string;
  unit: string;
  asOf: PartialDate | undefined;
}

/** Figures that say the same thing of different days: a stake in 2025, and in June 2026. */
export class Series<Item extends SeriesItem> {
  readonly #after = new Map<string, Item>();

  constructor(items: readonly Item[]) {
    for (const group of Map.groupBy(items, ({ label, unit }) => `${label.replace(WHEN, '')} ${unit}`).values()) {
      const ordered = group
        .filter(({ asOf }) => asOf !== undefined)
        .toSorted((a, b) => ((a.asOf?.last ?? '') < (b.asOf?.last ?? '') ? -1 : 1));
      const newest = ordered.at(-1);
      for (const item of ordered) if (newest && item !== newest) this.#after.set(item.id, newest);
    }
  }

  /** The newest of the same thing; undefined for that itself. */
  after = ({ id }: { id: string }): Item | undefined => this.#after.get(id);
}
