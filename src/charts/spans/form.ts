import { formOf } from '../shared/form/form.ts';
import { Spans } from './Spans.tsx';
import { spansThumbnail } from './spans-thumbnail.tsx';
import { spansKey } from './spans-key.tsx';
import { spansChart, spansRows, type SpansEntry } from './spans-chart.ts';
import { spansShort } from './spans-short.tsx';
import { placeSpans } from './place-spans.ts';
import { spansExcerpt } from './spans-excerpt.ts';

/** When something is due. */
export const spans = formOf({
  resolve: (entry: SpansEntry, { ledger, hrefOf, readUpTo }) => spansChart(entry, ledger, hrefOf, readUpTo),
  draw: Spans,
  height: (chart) => placeSpans(chart).height,
  key: spansKey,
  rows: spansRows,
  thumbnail: (chart, _id, height) => spansThumbnail(chart, height),
  short: spansShort,
  excerpt: spansExcerpt,
  groups: ({ groups }) => groups,
});
