import { isBefore, parsePartialDate, type PartialDate } from '../ledger/partial-date.ts';

/**
 * Up to which day sources have been read, as far as readers may know. An editor moves `sourcesRead` forward as soon as a
 * source is written, but a day after everything that readers see would tell of one that waits: until that is seen, the
 * day is the last of the newest source that they see.
 *
 * @param written in `content/site.yaml`
 * @param seen when the newest source was published that readers see
 * @param newest when the newest was, those that wait among them; undefined where one of these cannot be read
 * @returns `written` where it is after all of them, which is a mistake to report as it stands
 */
export function readUpTo(
  written: PartialDate,
  seen: PartialDate | undefined,
  newest: PartialDate | undefined,
): PartialDate {
  if (!seen || !isBefore(seen, written) || (newest && isBefore(newest, written))) return written;
  return parsePartialDate(seen.last) ?? written;
}
