import type { BarKeyEntry } from './bar-key.ts';
import type { ChartKey, KeyEntry } from './Key.tsx';
import { BarMark, EmptyPlace, MarkPatterns, ReplacedMark, SumLine } from './marks.tsx';
import { BAND } from './measures.ts';

/** The key of whatever is drawn as bars. */
export const barsKey = (entries: readonly BarKeyEntry[]): ChartKey => ({
  title: 'How to read the bars',
  entries: entries.map(({ sample, text }): KeyEntry => ({
    sample: (patternId) => (
      <>
        <path class="zero" d={`M.5 0v${BAND}`} />
        <Sample sample={sample} patternId={patternId} />
      </>
    ),
    text,
  })),
});

function Sample({ sample, patternId }: { sample: BarKeyEntry['sample']; patternId: string }) {
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
