import { barsKey } from '../shared/key/bar-samples.tsx';
import { formOf } from '../shared/form/form.ts';
import { sharesRows } from './shares-rows.ts';
import { sharesChart, type SharesEntry } from './shares-chart.ts';
import { placeShares, sharesKey } from './place-shares.ts';
import { sharesShort } from './shares-short.ts';
import { stairsThumbnail } from '../shared/stairs/stairs-thumbnail.tsx';
import { Staircase } from '../shared/stairs/Staircase.tsx';

/** Shares of a whole, end to end. */
export const shares = formOf({
  resolve: (entry: SharesEntry, { ledger, hrefOf }) => sharesChart(entry, ledger, hrefOf),
  draw: ({ on, chart, idPrefix }) => Staircase({ on, placed: placeShares(chart), idPrefix }),
  height: (chart) => placeShares(chart).height,
  key: (chart) => barsKey(sharesKey(chart)),
  rows: sharesRows,
  thumbnail: (chart, id, height) => stairsThumbnail(placeShares(chart), id, height),
  short: sharesShort,
});
