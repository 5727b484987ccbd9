import type { Surface } from '../surface.ts';
import type { BarKeyEntry } from './bar-key.ts';
import type { ChartKey, KeyEntry } from './Key.tsx';
import { BarMark, MarkPatterns, PartEnd, SumLine } from '../marks/marks.tsx';
import { BAND } from '../measures.ts';

/** The key of whatever is drawn as bars. */
export const barsKey = (entries: readonly BarKeyEntry[]): ChartKey => ({
  title: 'How to read the bars',
  entries: entries.map(({ sample, text, isPlain }): KeyEntry => ({
    isPlain,
    sample: (on, patternId) => (
      <>
        <path {...on.look('zero')} d={`M.5 0v${BAND}`} />
        <Sample on={on} sample={sample} patternId={patternId} />
      </>
    ),
    text,
  })),
});

function Sample({ on, sample, patternId }: { on: Surface; sample: BarKeyEntry['sample']; patternId: string }) {
  if (sample === 'sum' || sample === 'mixed-sum')
    return <SumLine on={on} at={60} y={8} isMixed={sample === 'mixed-sum'} />;
  // Only the line at zero.
  if (sample === 'empty') return null;
  if (sample === 'part') {
    return (
      <>
        <BarMark on={on} mark={{ sure: 60, claimed: 60, end: 'firm' }} patternId={patternId} />
        <PartEnd on={on} at={20} />
      </>
    );
  }
  return (
    <>
      <MarkPatterns on={on} marks={[sample]} patternId={patternId} />
      <BarMark on={on} mark={sample} patternId={patternId} />
    </>
  );
}
