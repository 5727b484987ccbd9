import { visible } from '../model/visible-text.ts';
import type { Watch } from './watch.ts';
import type { Watched } from './watched.ts';

/** As many as an editor sees to in a morning. */
const MOST = 5;

/** Each kind in a line with the command that helps, and below it the first places. */
export const printWatches = (watches: readonly Watch[]): string =>
  watches
    .flatMap(({ heading, command, items }) => [
      `${heading}: ${items.length}${items.length === 0 ? '' : ` (${command})`}`,
      ...items.slice(0, MOST).map(printItem),
      ...(items.length > MOST ? [`  and ${items.length - MOST} more`] : []),
    ])
    .join('\n');

const printItem = ({ file, line, what }: Watched) =>
  `  ${visible(file)}${line === undefined ? '' : `:${line}`}  ${visible(what)}`;
