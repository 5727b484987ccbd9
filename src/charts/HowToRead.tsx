import type { BarChart } from './bars/bar-chart.ts';
import { keyEntries, type KeyEntry } from './bars/bar-key.ts';
import { BarMark, EmptyPlace, MarkPatterns, ReplacedMark, SumLine } from './marks.tsx';
import { BAND } from './bars/place-bars.ts';

const SAMPLE_WIDTH = 56; // px

export interface HowToReadProps {
  chart: BarChart;
  /** Unique on the page, and another than the chart's own. */
  idPrefix: string;
}

/** The key: one line for each kind of mark that the chart uses. */
export const HowToRead = ({ chart, idPrefix }: HowToReadProps) => (
  <Key entries={keyEntries(chart)} idPrefix={idPrefix} />
);

export function Key({ entries, idPrefix }: { entries: readonly KeyEntry[]; idPrefix: string }) {
  return (
    <div class="bar-key">
      <p id={`${idPrefix}-title`}>How to read the bars</p>{' '}
      <ul aria-labelledby={`${idPrefix}-title`}>
        {entries.map(({ sample, text }, i) => (
          <li>
            <svg class="bars" width={SAMPLE_WIDTH} height={BAND} aria-hidden="true">
              <path class="zero" d={`M.5 0v${BAND}`} />
              <Sample sample={sample} patternId={`${idPrefix}-${i}`} />
            </svg>
            {text}{' '}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sample({ sample, patternId }: { sample: KeyEntry['sample']; patternId: string }) {
  if (sample === 'sum' || sample === 'mixed-sum') return <SumLine at={60} y={10} isMixed={sample === 'mixed-sum'} />;
  if (sample === 'empty') return <EmptyPlace />;
  if (sample === 'replaced')
    return <ReplacedMark mark={{ solid: 0, sure: 0, claimed: 60, end: 'firm', hearsay: false }} />;
  return (
    <>
      <MarkPatterns marks={[sample]} patternId={patternId} />
      <BarMark mark={sample} patternId={patternId} />
    </>
  );
}
