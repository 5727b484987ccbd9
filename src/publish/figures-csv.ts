import { printCsv, type CsvCell } from './csv.ts';
import { boundsOf, isApproximate } from './figure-bounds.ts';
import { CREDIT, LICENCE } from './credit.ts';
import type { PublishedData, PublishedFigure } from './published-figure.ts';
import { sourceCell } from './published-source.ts';

const COLUMNS: Readonly<Record<string, (figure: PublishedFigure) => CsvCell>> = {
  id: ({ id }) => id,
  label: ({ label }) => label,
  wording: ({ wording }) => wording,
  unit: ({ unit }) => unit,
  lower: ({ value }) => boundsOf(value).lower?.value,
  lower_inclusive: ({ value }) => boundsOf(value).lower?.inclusive,
  upper: ({ value }) => boundsOf(value).upper?.value,
  upper_inclusive: ({ value }) => boundsOf(value).upper?.inclusive,
  approximate: ({ value }) => isApproximate(value),
  basis: ({ basis }) => basis,
  as_of: ({ asOf }) => asOf?.iso,
  formula: ({ formula }) => formula,
  source: ({ source }) => source && sourceCell(source),
  source_url: ({ source }) => source?.url,
  evidence: ({ evidence }) => evidence,
  deals: ({ deals }) => deals.join('; '),
  revision: ({ revision }) => revision,
  url: ({ url }) => url,
  pinned_url: ({ pinnedUrl }) => pinnedUrl,
  grade: ({ grade }) => grade,
  read: ({ read }) => read,
  entered_twice: ({ isEnteredTwice }) => isEnteredTwice,
  licence: () => `${CREDIT}, ${LICENCE.name}`,
};

/** Every figure in a line. A missing bound is an empty cell, never a zero. */
export const figuresCsv = ({ figures }: PublishedData): string =>
  printCsv(
    Object.keys(COLUMNS),
    figures.map((figure) => Object.values(COLUMNS).map((column) => column(figure))),
  );
