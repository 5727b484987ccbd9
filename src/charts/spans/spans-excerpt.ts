import type { Own } from '../shared/form/own.ts';
import { rowsThat } from '../shared/form/rows-that.ts';
import type { SpansEntry } from './spans-chart.ts';

/** What of one deal is due when. */
export const spansExcerpt = ({ groups }: SpansEntry, { isOwn }: Own): Pick<SpansEntry, 'groups'> => ({
  groups: rowsThat(groups, ({ figure, first, completion }) =>
    [figure, first, completion].some((id) => id !== undefined && isOwn(id)),
  ),
});
