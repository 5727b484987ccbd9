import {
  findNoCount,
  findNoDate,
  findNoEvent,
  findNothingDue,
  findOtherCount,
  findWrongOrder,
} from '../../ledger/drawable/times.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { tell } from './misfit.ts';

type Charts<Form> = Extract<EntryData<'charts'>, { form: Form }>;
interface Chart<Form> {
  entry: Entry;
  data: Charts<Form>;
}

/** Only dates have a place in time, what begins ends later, and what is due is power. */
export const checkSpans = ({ ledger }: Content, { entry, data }: Chart<'spans'>): Diagnostic[] =>
  data.groups.flatMap((group, g) =>
    group.rows.flatMap(({ figure, first, completion }, r): Diagnostic[] => {
      const at = (key: string) => ['groups', g, 'rows', r, key];
      return [
        ...(figure === undefined ? [] : tell(entry, at('figure'), findNothingDue(ledger, figure))),
        ...(first === undefined ? [] : tell(entry, at('first'), findNoDate(ledger, first))),
        ...(completion === undefined ? [] : tell(entry, at('completion'), findNoDate(ledger, completion))),
        ...(first === undefined || completion === undefined
          ? []
          : tell(entry, at('completion'), findWrongOrder(ledger, first, completion))),
      ];
    }),
  );

/** A step is dated by what happened to its deal, and all of them make what a source states. */
export const checkSteps = (content: Content, { entry, data }: Chart<'steps'>): Diagnostic[] => {
  const { ledger } = content;
  const paths = new Map(
    [...content.parsed('deals'), ...content.parsed('records')].map((deal) => [deal.entry.id, deal.data.path]),
  );
  return data.groups.flatMap(({ start, rows, stated }, g) => {
    const dates = rows.map(({ on }) => on);
    return [
      ...rows.flatMap(({ deal, on }, r) => {
        const path = paths.get(deal);
        return path ? tell(entry, ['groups', g, 'rows', r, 'on'], findNoEvent(deal, path, on)) : [];
      }),
      ...(start ? tell(entry, ['groups', g, 'start', 'figure'], findNoCount(ledger, start.figure)) : []),
      ...tell(entry, ['groups', g, 'stated', 'figure'], findNoCount(ledger, stated.figure)),
      ...tell(entry, ['groups', g, 'stated', 'figure'], findOtherCount(ledger, start?.figure, dates, stated.figure)),
    ];
  });
};
