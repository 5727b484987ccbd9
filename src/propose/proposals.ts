import { sameValue } from '../evidence/compare-readings.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { Value } from '../ledger/value.ts';
import type { Content } from '../model/content.ts';
import type { Announcement } from './announcement.ts';
import { KinFinder, type Kin } from './kin.ts';
import { quotedValues, type QuotedUnusableNumber, type QuotedValue } from '../evidence/quoted-values.ts';

/** A value that a text states, and what the ledger holds of it. */
export interface Proposal extends QuotedValue {
  /** How often the text says so. */
  times: number;
  kin: readonly Kin[];
}

export interface Proposals {
  published: PartialDate | undefined;
  mended: number;
  /** In the order of the text; what it says twice, once. */
  proposals: readonly Proposal[];
  leftOut: readonly QuotedUnusableNumber[];
}

/** What a text proposes to an editor. Nothing is decided here, and nothing written. */
export function propose({ paragraphs, published, mended }: Announcement, content: Content): Proposals {
  const finder = new KinFinder(content, paragraphs.join('\n'));
  const read = paragraphs.map((paragraph) => quotedValues(paragraph));
  // The day of the text is no news in it.
  const stated = read.flatMap(({ values }) => values).filter(({ value }) => !isDay(value, published));
  const isSame = (a: QuotedValue) => (b: QuotedValue) => a.unit === b.unit && sameValue(a.value, b.value);
  const firsts = stated.filter((each, i) => stated.findIndex(isSame(each)) === i);
  return {
    published,
    mended,
    proposals: firsts.map((first) => {
      const again = stated.filter(isSame(first));
      // A headline says less than the text below it: of two places, the first for which the ledger has an answer leads.
      const found = again.map((each) => ({ ...each, times: again.length, kin: finder.of(each) }));
      return found.find(({ kin }) => kin.length > 0) ?? { ...first, times: again.length, kin: [] };
    }),
    leftOut: read.flatMap((each) => each.leftOut),
  };
}

const isDay = (value: Value, day: PartialDate | undefined) =>
  value.kind === 'date' && value.bound === 'on' && value.date.iso === day?.iso;
