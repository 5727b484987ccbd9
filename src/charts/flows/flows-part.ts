import type { Own } from '../shared/own.ts';
import type { FlowsEntry } from './flows-chart.ts';

/** The companies with which the deal moves money, each with all that goes either way: one direction alone misleads. */
export const flowsPart = ({ rows }: FlowsEntry, { isOwn }: Own): Pick<FlowsEntry, 'rows'> => ({
  rows: rows.filter(({ flows }) => flows.some(({ figure }) => isOwn(figure))),
});
