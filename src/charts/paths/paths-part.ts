import type { Own } from '../shared/own.ts';
import { rowsThat } from '../shared/rows-that.ts';
import type { PathsEntry } from './paths-chart.ts';

/** The path of one deal. */
export const pathsPart = ({ groups }: PathsEntry, own: Own): Pick<PathsEntry, 'groups'> => ({
  groups: rowsThat(groups, ({ deal }) => deal === own.deal),
});
