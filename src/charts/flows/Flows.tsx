import { printValue } from '../../ledger/wording.ts';
import { ChartSvg } from '../shared/plot/ChartSvg.tsx';
import { ChartText, PartText } from '../shared/text/ChartText.tsx';
import type { Picture } from '../shared/form/form.ts';
import { Hit } from '../shared/plot/Hit.tsx';
import { basisWord } from '../../ledger/basis-word.ts';
import { isHearsay } from '../shared/marks/mark.ts';
import { MarkPatterns, SideBar } from '../shared/marks/marks.tsx';
import type { Surface } from '../shared/surface.ts';
import type { Flow, FlowsChart } from './flows-chart.ts';
import { flowDetails, flowText, placeFlows, WORDS_GAP, type PlacedFlow, type Side } from './place-flows.ts';

export const SIDE_HUES: Readonly<Record<Side, 'from-openai' | 'into-openai'>> = {
  out: 'from-openai',
  in: 'into-openai',
};
const SIDE_NAMES: Readonly<Record<Side, string>> = { out: 'OpenAI pays', in: 'OpenAI receives' };

/** What is printed, in that order; then the value in words, and its basis. */
function nameOf(flow: Flow): string {
  return [
    `${flow.label}: ${flowText(flow)}`,
    ...flowDetails(flow),
    flow.value.kind === 'quantity' ? printValue(flow.value) : '',
    isHearsay(flow) && !flow.isFiled ? '' : basisWord(flow),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Who pays whom: one line for each company, from the middle to the left what goes out, to the right what comes in. */
export function Flows({ on, chart, idPrefix }: Picture<FlowsChart>) {
  const { middle, companies, height } = placeFlows(chart);
  const all = companies.flatMap(({ flows }) => flows);
  return (
    <ChartSvg on={on} class="flows" description={chart.description} height={height}>
      {(['out', 'in'] as const).map((side) => (
        <g {...on.group(SIDE_HUES[side])}>
          <MarkPatterns
            on={on.hued(SIDE_HUES[side])}
            marks={all.flatMap((flow) => (flow.side === side && flow.mark ? flow.mark : []))}
            patternId={`${idPrefix}-${side}`}
          />
          <SideName on={on.hued(SIDE_HUES[side])} side={side} middle={middle} />
        </g>
      ))}
      {companies.map(({ label, y, flows }) => (
        <>
          <rect {...on.look('between')} y={y - 3} width={on.x(100)} height="1" />
          <g {...on.group('label')}>
            <ChartText on={on} look="name" y={y + 13}>
              {label}
            </ChartText>
          </g>
          {flows.map((flow) => (
            <FlowLink on={on} placed={flow} middle={middle} patternId={`${idPrefix}-${flow.side}`} />
          ))}
        </>
      ))}
      <line {...on.look('zero')} x1={on.x(middle)} x2={on.x(middle)} y1="20" y2={height} />
    </ChartSvg>
  );
}

const SideName = ({ on, side, middle }: { on: Surface; side: Side; middle: number }) => (
  <g {...on.look('side')} aria-hidden="true">
    <ChartText
      on={on}
      x={on.x(middle)}
      dx={side === 'out' ? -WORDS_GAP : WORDS_GAP}
      y="13"
      text-anchor={side === 'out' ? 'end' : 'start'}
    >
      {SIDE_NAMES[side]}
    </ChartText>
  </g>
);

interface FlowLinkProps {
  on: Surface;
  placed: PlacedFlow;
  /** Percent of the chart. */
  middle: number;
  patternId: string;
}

function FlowLink({ on, placed: { flow, side, y, height, bandY, mark, words }, middle, patternId }: FlowLinkProps) {
  const sign = side === 'out' ? -1 : 1;
  return (
    <g {...on.group(SIDE_HUES[side])}>
      <a href={flow.href} aria-label={nameOf(flow)}>
        <Hit
          on={on}
          x={side === 'out' ? undefined : on.x(middle)}
          y={y}
          width={on.x(side === 'out' ? middle : 100 - middle)}
          height={height}
        />
        {mark && (
          <SideBar
            on={on.hued(SIDE_HUES[side])}
            from={middle}
            sign={sign}
            mark={mark}
            y={bandY}
            patternId={patternId}
          />
        )}
        <PartText
          on={on}
          at={middle + sign * words.at}
          dx={sign * words.dx}
          y={words.y}
          anchor={sign < 0 ? 'end' : 'start'}
        >
          {words.text}
        </PartText>
      </a>
    </g>
  );
}
