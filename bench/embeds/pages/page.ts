import type { BarsOfChart } from '../../bars.ts';

/** Set when a page is bundled. */
declare const CHART: BarsOfChart;

/** What to draw; part of the script, so that it costs no request. */
export const chart = CHART;

/** px */
export const WIDTH = 600;

const element = document.getElementById('chart');
if (!element) throw new Error('the page has no place for a chart');

export const place = element;

export const height = chart.rows.length * 44 + 60;
