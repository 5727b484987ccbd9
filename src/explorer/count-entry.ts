import type { ChartEntry } from '../charts/bars/bar-chart.ts';
import type { Hue } from '../charts/shared/marks/mark.ts';
import type { CountBar } from '../count/bars.ts';
import type { Measure } from '../count/question.ts';
import { stateName } from '../count/words.ts';

const HUES: Readonly<Record<Measure, Hue>> = {
  pays: 'from-openai',
  receives: 'into-openai',
  chips: 'power',
  clouds: 'power',
  sites: 'power',
};

/** In what a measure is counted. */
export const measureUnit = (measure: Measure) => (measure === 'pays' || measure === 'receives' ? 'usd' : 'gw');

/** The bars of an answer as a chart, to be looked up in their own ledger. @param description for who hears the picture */
export const countEntry = (bars: readonly CountBar[], measure: Measure, description: string): ChartEntry => ({
  description,
  unit: measureUnit(measure),
  groups: [
    {
      hue: HUES[measure],
      rows: bars.map((bar) => ({ key: bar.key, label: bar.name, detail: detailOf(bar, measure), figure: bar.figure })),
    },
  ],
});

const detailOf = ({ of }: CountBar, measure: Measure) =>
  of.length > 1 ? `${of.length} figures, added up` : stateName(of[0]?.state, measure);
