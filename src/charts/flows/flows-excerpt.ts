import type { Own } from '../shared/form/own.ts';
import type { FlowsEntry } from './flows-chart.ts';

/** The arrows of one deal: another that the same company has with OpenAI is of another deal. */
export const flowsExcerpt = ({ rows }: FlowsEntry, { isOwn }: Own): Pick<FlowsEntry, 'rows'> => ({
  rows: rows
    .map((row) => ({ ...row, flows: row.flows.filter(({ figure }) => isOwn(figure)) }))
    .filter(({ flows }) => flows.length > 0),
});
