import { isBefore, parsePartialDate, type PartialDate } from '../../ledger/partial-date.ts';
import { isReviewDue } from '../../model/due.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { isMapping } from '../../model/reading/yaml/yaml-data.ts';
import type { Rule } from './rule.ts';

/**
 * What is to be reviewed by a day is reviewed by then. Only who asks has a clock: a build would say something else
 * each day.
 *
 * @param today undefined where nobody says which day it is
 */
export const reviewRule =
  (today: PartialDate | undefined): Rule =>
  () =>
  (entry) => {
    const reviewBy = dateIn(entry, 'reviewBy');
    if (!reviewBy) return [];
    const checked = dateIn(entry, 'checked');
    if (checked && isBefore(reviewBy, checked)) {
      const message = `The review was due (${reviewBy.iso}) before the last check (${checked.iso})`;
      return [entry.diagnose('dates-backwards', ['reviewBy'], message, 'write the day of the next review')];
    }
    if (!today || !isReviewDue(reviewBy, today)) return [];
    const remedy =
      'compare it with its sources, then move `checked` and `reviewBy` forward; readers are told until then';
    return [entry.diagnose('review-due', ['reviewBy'], `The review was due by ${reviewBy.iso}`, remedy)];
  };

function dateIn({ raw }: Entry, key: string): PartialDate | undefined {
  const text = isMapping(raw) ? raw[key] : undefined;
  return typeof text === 'string' ? parsePartialDate(text) : undefined;
}
