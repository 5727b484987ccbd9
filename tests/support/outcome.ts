import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { Built, Outcome, SiteBuild } from './build-sites.ts';
import type { SmallSite } from './small-sites.ts';

/** What becomes of the build of the whole site. */
export const outcome = () => tell('whole') as Promise<Outcome<SiteBuild>>;

/** What becomes of the build of a small site. */
export const outcomeOf = (site: SmallSite) => tell(site) as Promise<Outcome<Built>>;

async function tell(site: string): Promise<unknown> {
  // Not `fetch`, which gives up after five minutes.
  const [response] = (await once(get(new URL(site, inject('builds'))), 'response')) as [IncomingMessage];
  return json(response);
}
