import type { Content } from './content.ts';

/**
 * Whether somebody who had not seen it has entered a claim a second time.
 *
 * @param id of the figure
 * @param revision which of its accepted claims, counted from 1
 */
export const isReadTwice = (content: Content, id: string, revision: number): boolean =>
  (content.find('readings', id) ?? []).some((reading) => reading.revision === revision);
