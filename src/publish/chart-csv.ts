import { printCsv, type CsvCell } from './csv.ts';
import { CREDIT, LICENCE } from './credit.ts';
import type { PublishedChart, PublishedRow } from './published-chart.ts';
import { sourceCell } from './published-source.ts';

/** Whether a bound itself is allowed; nothing where there is no bound. */
const inclusive = (bound: PublishedRow['lower'], isOpen: boolean) => (bound === undefined ? undefined : !isOpen);

const COLUMNS: Readonly<Record<string, (row: PublishedRow, chart: PublishedChart) => CsvCell>> = {
  group: ({ group }) => group,
  label: ({ label }) => label,
  detail: ({ detail }) => detail,
  part: ({ part }) => part,
  wording: ({ words }) => words,
  unit: ({ unit }) => unit,
  lower: ({ lower }) => lower,
  lower_inclusive: ({ lower, lowerOpen }) => inclusive(lower, lowerOpen),
  upper: ({ upper }) => upper,
  upper_inclusive: ({ upper, upperOpen }) => inclusive(upper, upperOpen),
  approximate: ({ approximate }) => approximate,
  basis: ({ basis }) => basis,
  as_of: ({ asOf }) => asOf,
  figure: ({ href }) => href,
  sources: ({ sources }) => sources.map(sourceCell).join('; '),
  chart: (_row, { url }) => url,
  licence: () => `${CREDIT}, ${LICENCE.name}`,
};

/** What is drawn, a line for each mark. */
export const chartCsv = (chart: PublishedChart): string =>
  printCsv(
    Object.keys(COLUMNS),
    chart.rows.map((row) => Object.values(COLUMNS).map((column) => column(row, chart))),
  );
