import type { ChartRow } from '../../charts/shared/form/chart-row.ts';
import type { Collections } from '../../collections.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import type { PublishedRow } from '../../publish/published-chart.ts';
import { publishedSource } from '../source/published-source.ts';

/** A row as files hold it, its sources written out. */
export const publishedRow = (
  { sources }: Pick<Collections, 'sources'>,
  { hue: _hue, sources: ids, words, ...row }: ChartRow,
): PublishedRow => ({
  ...row,
  words: withPlainSpaces(words),
  sources: ids.map((id) => publishedSource(sources.get(id))),
});
