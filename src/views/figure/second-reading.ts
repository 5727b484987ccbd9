import type { Collections, StoredReading } from '../../collections.ts';
import { currentClaim, ENTERED_TWICE, revisions, type EnteredTwice, type Figure } from '../../ledger/figure.ts';

/** What the two entries of a claim may differ in, as a page says it. */
const ASPECT_WORDS: Record<EnteredTwice, string> = {
  value: 'the value',
  asOf: 'the day',
  basis: 'how it became known',
  payer: 'who pays',
  payee: 'who is paid',
  source: 'the source',
  words: 'the words',
};

/** The second entry of a figure's value today, as its page tells of it. */
export interface ToldReading {
  on: StoredReading['on'];
  /** Whether its reader had the source, or only the words that the first entry was made from. */
  from: string;
  /** In what it differed, and why the first entry stands. */
  differences: readonly { aspect: string; why: string }[];
}

/**
 * Whether somebody has entered a figure's value today a second time.
 *
 * @returns undefined where there is nothing to enter: no claim stands, or we worked the value out ourselves
 */
export function isEnteredTwice({ readingsOf }: Pick<Collections, 'readingsOf'>, figure: Figure): boolean | undefined {
  const claim = currentClaim(figure);
  return claim && claim.basis !== 'derived'
    ? secondReadingOf(figure, readingsOf.get(figure.id)) !== undefined
    : undefined;
}

/** @returns undefined where nobody has entered today's value a second time */
export function secondReadingOf(figure: Figure, readings: readonly StoredReading[] = []): ToldReading | undefined {
  const claim = currentClaim(figure);
  const revision = claim ? revisions(figure).indexOf(claim) + 1 : 0;
  const reading = readings.find((each) => each.revision === revision);
  return (
    reading && {
      on: reading.on,
      from: reading.saw === 'source' ? 'from the source itself' : 'from the same extract',
      differences: ENTERED_TWICE.flatMap((aspect) => {
        const why = reading.differs?.[aspect];
        return why === undefined ? [] : [{ aspect: ASPECT_WORDS[aspect], why }];
      }),
    }
  );
}
