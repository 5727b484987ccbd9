import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { Outcome } from './build-site.ts';

/** What becomes of the build of this run. */
export async function outcome(): Promise<Outcome> {
  // Not `fetch`, which gives up after five minutes.
  const [response] = (await once(get(inject('builder')), 'response')) as [IncomingMessage];
  return (await json(response)) as Outcome;
}
