import type { Own } from '../shared/form/own.ts';
import type { PathsEntry } from './paths-chart.ts';

/** The path of one deal. */
export const pathsExcerpt = ({ rows }: PathsEntry, own: Own): Pick<PathsEntry, 'rows'> => ({
  rows: rows.filter(({ deal }) => deal === own.deal).map(({ label, deal }) => ({ label, deal })),
});
