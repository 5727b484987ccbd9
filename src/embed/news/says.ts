import { hashOfSaid } from '../../publish/hash-of-said.ts';
import type { PublishedChart } from '../../publish/published-chart.ts';

/** The texts around a chart's rows. */
export type ChartTexts = Pick<PublishedChart, 'title' | 'subtitle' | 'description' | 'note'>;
export type SaidRow = Pick<
  PublishedChart['rows'][number],
  'group' | 'label' | 'detail' | 'part' | 'words' | 'basis' | 'asOf'
>;

/**
 * A hash of what a chart says to a reader: its texts, and of each row the words, how firmly and as of when. How it is
 * drawn, where its links lead and how far sources have been read are not in it.
 *
 * @returns 32 hexadecimal digits
 */
export function saysOf(rows: readonly SaidRow[], { title, subtitle, description, note }: ChartTexts): string {
  return hashOfSaid([
    [title, subtitle, description, note],
    ...rows.map(({ group, label, detail, part, words, basis, asOf }) =>
      [group, label, detail, part, words, basis, asOf].map((text) => text ?? null),
    ),
  ]);
}
