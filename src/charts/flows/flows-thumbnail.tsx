import { statedNumber } from '../../ledger/value.ts';
import { MIN_WIDTH } from '../shared/measures.ts';
import { BarMark, HuedPatterns } from '../shared/marks/marks.tsx';
import { placeMark, plotEnd } from '../shared/marks/place-mark.ts';
import { tellApart } from '../shared/thumbnail/tell-apart.ts';
import { pickForThumbnail } from '../shared/thumbnail/place-thumbnail.ts';
import type { ThumbnailContents, ThumbnailRow } from '../shared/thumbnail/Thumbnail.tsx';
import type { FlowsChart } from './flows-chart.ts';
import { SIDE_HUES } from './Flows.tsx';
import { flowText, sideOf } from './place-flows.ts';

/** The largest payments, as bars from one line. */
export function flowsThumbnail({ rows: companies }: FlowsChart, id: string, height: number): ThumbnailContents {
  const all = companies.flatMap(({ flows }) => flows);
  const sized = all
    .flatMap(({ amount, ...flow }) => (amount ? [{ ...flow, amount, size: statedNumber(amount) ?? 0 }] : []))
    .toSorted((a, b) => b.size - a.size);
  const end = plotEnd(
    sized.map(({ amount }) => amount),
    MIN_WIDTH,
  );
  const marks = sized.map((flow) => ({
    flow,
    hue: SIDE_HUES[sideOf(flow)],
    mark: placeMark(flow.amount, (dollars) => (dollars / end) * 100),
  }));
  const rows = marks.map(({ flow, hue, mark }): ThumbnailRow & { detail: string } => ({
    name: flow.label,
    detail: flow.detail,
    value: { bound: '', number: flowText(flow) },
    hue,
    mark: (on) => <BarMark on={on} mark={mark} patternId={`${id}-${hue}`} />,
  }));
  return {
    all: [{ rows: all }],
    groups: pickForThumbnail(tellApart([{ rows }]), height, false),
    textures: (on) =>
      Object.values(SIDE_HUES).map((hue) => (
        <HuedPatterns
          on={on}
          hue={hue}
          marks={marks.flatMap((each) => (each.hue === hue ? each.mark : []))}
          patternId={`${id}-${hue}`}
        />
      )),
  };
}
