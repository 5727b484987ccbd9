import { authored } from '../evidence/authored.ts';
import { statedValues } from '../evidence/stated-values.ts';
import { parseValue, WordingError } from '../ledger/parse-wording.ts';
import type { Unit } from '../ledger/unit.ts';

/**
 * What a second reader typed for a value, in the words of the ledger: "second half of 2029" is `2029-H2`. Whoever reads
 * another unit than the claim has is not stopped: that the two differ is what a second reading is for.
 *
 * @param unit of the claim's figure
 * @throws {WordingError} for what is no single value; the message says how one is written
 */
export function readWording(wording: string, unit: Unit): string {
  try {
    parseValue(wording, unit);
    return wording;
  } catch (error) {
    if (!(error instanceof WordingError)) throw error;
    const [stated, ...others] = statedValues(wording).values;
    if (!stated || others.length > 0) throw error;
    return authored(stated.value);
  }
}
