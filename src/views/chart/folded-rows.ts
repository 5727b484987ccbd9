import { PART_NAMES, type ChartRow } from '../../charts/shared/form/chart-row.ts';
import { capitalised } from '../../ledger/capitalised.ts';

/** More rows than these are a long way to scroll on a phone, where each takes a third of the screen. */
const MOST_OPEN = 18;

/** What the table of a long chart has of one of its marks. */
export interface FoldedRows {
  label: string;
  /** What a reader learns without opening it: "6 events, latest: disclosed 31 Jul 2026; 2 promised", "8 GW; completion 2032". */
  told: string;
  /** As they are called below the label. */
  rows: readonly ChartRow[];
}

export interface FoldedGroup {
  /** Of the group of the chart, where it has several. */
  heading: string | undefined;
  folds: readonly FoldedRows[];
}

/** Whether the table of a chart is better folded. */
export const isLong = (rows: readonly ChartRow[]): boolean => rows.length > MOST_OPEN;

/** The rows of a chart by its marks, in their order. */
export const foldedRows = (rows: readonly ChartRow[]): FoldedGroup[] =>
  [...Map.groupBy(rows, ({ group }) => group)].map(([heading, ofGroup]) => ({
    heading,
    folds: [...Map.groupBy(ofGroup, ({ label }) => label)].map(([label, own]) => ({
      label,
      told: toldOf(own),
      rows: own.map((row) => ({ ...row, group: undefined, label: nameOf(row), detail: '', part: 'whole' as const })),
    })),
  }));

const isOfPath = ({ part }: ChartRow) => part === 'event' || part === 'promise';

/** Below its label: an event by what happened, the part of a mark by its own name. */
function nameOf(row: ChartRow): string {
  if (row.part !== 'whole' && !isOfPath(row)) return capitalised(PART_NAMES[row.part]);
  return row.detail || row.label;
}

function toldOf(rows: readonly ChartRow[]): string {
  const happened = rows.filter(({ part }) => part === 'event');
  const promised = rows.filter(({ part }) => part === 'promise').length;
  const latest = happened.at(-1)?.words;
  return [
    latest === undefined ? '' : `${happened.length} event${happened.length === 1 ? '' : 's'}, latest: ${latest}`,
    promised > 0 ? `${promised} promised` : '',
    ...rows
      .filter((row) => !isOfPath(row))
      .map(({ part, words }) => (part === 'whole' ? words : `${PART_NAMES[part]} ${words}`)),
  ]
    .filter(Boolean)
    .join('; ');
}
