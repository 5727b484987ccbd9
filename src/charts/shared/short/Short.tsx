import { PAGE } from '../surface.ts';
import type { ShortContents, ShortRow } from './short-contents.ts';

interface ShortProps {
  contents: ShortContents;
  /** One sentence for a listener. */
  description: string;
}

/** The leading rows of a chart as a list of links, each with its mark. As wide as its place, of one height. */
export const Short = ({ contents: { groups, textures }, description }: ShortProps) => (
  <div class="bars short" role="group" aria-label={description}>
    {textures && (
      <svg class="textures" aria-hidden="true">
        {textures(PAGE)}
      </svg>
    )}
    {groups.map(({ heading, rows }) => (
      <>
        {heading !== undefined && <p class={`heading ${rows[0]?.hue}`}>{heading}</p>}
        <ul>
          {rows.map((row) => (
            <Row row={row} />
          ))}
        </ul>
      </>
    ))}
  </div>
);

const Row = ({ row: { name, remark, value, href, hue, mark } }: { row: ShortRow }) => (
  <li class={hue}>
    <a href={href}>
      <span>
        <b>
          {name}
          {remark !== undefined && <small> {remark}</small>}
        </b>{' '}
        <i>
          {value.bound && `${value.bound} `}
          <b>{value.number}</b>
        </i>
      </span>
      <svg aria-hidden="true">{mark(PAGE)}</svg>
    </a>
  </li>
);
