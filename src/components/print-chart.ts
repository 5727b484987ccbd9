import type { AnyChartEntry } from '../charts/draw-chart.ts';
import type { Chart } from '../collections.ts';

/** A chart file with the figures in its texts printed. */
export function printChart(chart: Chart, print: (text: string) => string): AnyChartEntry {
  const printed = <Row extends { detail: string }>(row: Row) => ({ ...row, detail: print(row.detail) });
  const description = print(chart.description);
  switch (chart.form) {
    case 'bars':
      return {
        ...chart,
        description,
        groups: chart.groups.map((group) => ({ ...group, rows: group.rows.map(printed) })),
      };
    case 'shares':
      return { ...chart, description, rows: chart.rows.map(printed) };
    case 'stack':
      return { ...chart, description, rows: chart.rows.map(printed) };
    case 'flows':
      return {
        ...chart,
        description,
        rows: chart.rows.map((row) => ({ ...row, flows: row.flows.map(printed) })),
      };
  }
}
