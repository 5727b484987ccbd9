import { PAGE } from '../surface.ts';
import type { ShortContents, ShortRow } from './short-contents.ts';

interface ShortProps {
  contents: ShortContents;
  /** One sentence for a listener. */
  description: string;
}

/** The leading rows of a chart as a list of links, each with its mark. As wide as its place, of one height. */
export const Short = ({ contents: { groups, textures, isFromZero, sides, years }, description }: ShortProps) => (
  <div
    class={isFromZero ? 'bars short zero' : years ? 'bars short yearly' : 'bars short'}
    style={years && `--years:${years.count}`}
    role="group"
    aria-label={description}
  >
    {textures && (
      <svg class="textures" aria-hidden="true">
        {textures(PAGE)}
      </svg>
    )}
    {sides && (
      <p class="sides">
        {sides.map(({ text, hue }) => (
          <>
            <b class={hue}>{text}</b>{' '}
          </>
        ))}
      </p>
    )}
    {years && (
      <p class="entry years" aria-hidden="true">
        <span />
        <svg style={years.read && 'height:34px'}>
          {years.read && (
            <text class="today" x={PAGE.x(years.read.at)} y="12" text-anchor={years.read.anchor}>
              {years.read.label}{' '}
            </text>
          )}
          {years.labels.map(({ at, label }) => (
            <text x={PAGE.x(at)} y={years.read ? 28 : 12} text-anchor="middle">
              {label}{' '}
            </text>
          ))}
        </svg>
      </p>
    )}
    {groups.map(({ heading, rows }) => (
      <>
        {/* A blank between any two texts, for who copies or extracts them. */ ' '}
        {heading !== undefined && <p class={`heading ${rows[0]?.hue}`}>{heading}</p>}
        <ul>
          {rows.map((row) => (
            <Row row={row} read={years?.read?.at} />
          ))}
        </ul>
      </>
    ))}
  </div>
);

interface RowProps {
  row: ShortRow;
  /** Up to here sources have been read, percent of the plot. */
  read: number | undefined;
}

const sizeOf = (height: number | undefined, width: number | undefined) =>
  height === undefined ? undefined : `height:${height}px;margin:0${width === undefined ? '' : `;width:${width}px`}`;

function Row({
  row: { name, remark, value, href, hue, mark, height, width, parts, spoken, isWorded },
  read,
}: RowProps) {
  const Link = href === undefined ? 'div' : 'a';
  return (
    <li class={hue}>
      {' '}
      <Link
        class={width !== undefined ? 'entry beside' : isWorded ? 'entry worded' : 'entry'}
        href={href}
        aria-label={spoken}
      >
        <span>
          <b>
            {name}
            {remark !== undefined && <small> {remark}</small>}
          </b>{' '}
          {value.number + value.bound !== '' && (
            <i>
              {value.bound && `${value.bound} `}
              <b>{value.number}</b>
            </i>
          )}
        </span>
        <svg aria-hidden="true" style={sizeOf(height, width)}>
          {/* Not up to the words above. */}
          {read !== undefined && <line class="read" x1={PAGE.x(read)} x2={PAGE.x(read)} y1="3" y2="100%" />}
          {mark(PAGE)}
        </svg>
        {parts !== undefined && <small class="parts"> {parts}</small>}
      </Link>
    </li>
  );
}
