import { PART_NAMES, type ChartRow } from './shared/form/chart-row.ts';
import type { Own } from './shared/form/own.ts';

/** Rows that a title names before it only counts the rest. */
const NAMED = 2;

/** What is said of a chart of which only the rows of one deal are drawn. */
export interface ExcerptWords {
  /** What the picture shows, true whatever the whole chart's title says: "Oracle: more than $300 billion". */
  title: string;
  /** For a listener: all that is drawn. */
  description: string;
}

/** @param rows what is drawn */
export function excerptWords(rows: readonly ChartRow[], { isOwn }: Own): ExcerptWords {
  // An event has no figure: a path is drawn of the deal alone.
  const isAbout = ({ figure }: ChartRow) => figure === undefined || isOwn(figure);
  const [own, others] = [rows.filter(isAbout), rows.filter((row) => !isAbout(row))].map(said);
  if (!own || !others) throw new Error('two lists make two');
  const named = own.slice(0, NAMED).join('; ');
  const more = own.length - NAMED;
  const beside = others.length > 0 ? ` For comparison, ${others.join('; ')}.` : '';
  return { title: more > 0 ? `${named}, and ${more} more` : named, description: `${own.join('; ')}.${beside}` };
}

/** Each label once for each of its values: "Oracle: more than $300 billion", "Cerebras: completion 2028". */
function said(rows: readonly ChartRow[]): string[] {
  return [...Map.groupBy(rows, ({ label }) => label)].flatMap(([label, of]) => {
    const wholes = of.filter(({ part }) => part === 'whole');
    const newest = of.findLast(({ part }) => part === 'event');
    const shown = wholes.length > 0 ? wholes : newest ? [newest] : of;
    return shown.map(({ part, words }) => {
      const role = part === 'first' || part === 'completion' ? `${PART_NAMES[part]} ` : '';
      return `${label}: ${role}${words}`;
    });
  });
}
