import { collections } from '../collections.ts';
import type { Surroundings } from '../publish/figure-json.ts';
import { href } from './address.ts';

/** What the files of figures need. @param siteUrl of the site's host */
export async function figureSurroundings(siteUrl: URL | undefined): Promise<Surroundings> {
  const { ledger, history, sources } = await collections();
  return {
    ledger,
    history,
    absolute: (path) => new URL(href(path), siteUrl).href,
    sourceOf: (id) => {
      const { title, publisher, published, url } = sources.get(id);
      return { id, title, publisher, published: published?.iso, url };
    },
  };
}
