import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { inject } from 'vitest';
import { PLACES, type Outcome } from './build-site.ts';

/** What becomes of each build of this run, in the order of `PLACES`. */
export const outcomes = (): Promise<Outcome[]> => Promise.all(PLACES.map((_, i) => outcomeOf(i)));

export async function outcomeOf(place: number): Promise<Outcome> {
  // Not `fetch`, which gives up after five minutes.
  const [response] = (await once(get(new URL(String(place), inject('builder'))), 'response')) as [IncomingMessage];
  return (await json(response)) as Outcome;
}
