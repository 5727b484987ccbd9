import { At } from '../shared/At.tsx';
import { tellApart } from '../shared/thumbnail/tell-apart.ts';
import { pickForThumbnail, type ThumbnailContents, type ThumbnailRow } from '../shared/thumbnail/Thumbnail.tsx';
import type { FlowsChart } from './flows-chart.ts';
import { HUES, Arrow, Textures } from './Flows.tsx';
import { flowText, HEAD } from './place-flows.ts';

/** px of the largest flow */
const THICKEST = 17;

export function flowsThumbnail({ rows: companies, apart }: FlowsChart, id: string, height: number): ThumbnailContents {
  const flows = companies.flatMap((company) => company.flows);
  const largest = Math.max(0, ...flows.map(({ amount }) => amount?.number ?? 0));
  const rows = flows.map((flow): ThumbnailRow & { detail: string } => {
    const thickness = Math.max(1.5, ((flow.amount?.number ?? 0) / (largest || 1)) * THICKEST);
    const hue = HUES[flow.direction];
    return {
      name: flow.label,
      detail: flow.detail,
      value: flowText(flow),
      hue,
      isTimed: true,
      height: Math.round(thickness + 2 * HEAD + (flow.amount?.kind === 'floor' ? HEAD : 0)),
      mark: (on) => (
        <At on={on} x={flow.direction === 'in' ? undefined : 100}>
          <Arrow on={on} flow={flow} thickness={thickness} patternId={`${id}-${hue}`} />
        </At>
      ),
    };
  });
  return {
    all: [{ rows }, { rows: apart.flatMap((company) => company.flows) }],
    groups: pickForThumbnail(tellApart([{ rows }]), height, false),
    textures: (on) =>
      [...new Set(Object.values(HUES))].map((hue) => (
        <g {...on.group(hue)}>
          <Textures on={on.hued(hue)} id={`${id}-${hue}`} />
        </g>
      )),
  };
}
