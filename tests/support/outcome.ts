import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { Outcome } from './build-site.ts';
import type { Built, Order } from './builder.ts';

/** What becomes of the build of this run. */
export const outcome = () => ask('GET') as Promise<Outcome>;

/** Builds another site, by the process that builds the site of this run, and after it. */
export const buildAnother = (order: Order) => ask('POST', JSON.stringify(order)) as Promise<Built>;

async function ask(method: string, body?: string): Promise<unknown> {
  // Not `fetch`, which gives up after five minutes.
  const asked = request(inject('builder'), { method }).end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return json(response);
}
