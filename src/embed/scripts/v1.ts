/**
 * `/embed/v1.js`: the elements for other people's pages. The address of this file is a promise: what it does now, it
 * does for ever.
 */
import { defineChartElement } from './chart-element.ts';
import { defineFigureElement } from './figure-element.ts';

// The snippet may stand in a page twice.
if (!customElements.get('compute-ledger-chart')) {
  defineChartElement();
  defineFigureElement();
}
