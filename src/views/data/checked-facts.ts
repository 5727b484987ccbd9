import type { Collections } from '../../collections.ts';
import { factsOf } from '../../sentence-check/facts-of.ts';
import { writeFacts } from '../../sentence-check/fact.ts';

/** What the page that checks a text fetches, as JSON. */
export const checkedFacts = ({ ledger, history, vendors, everyDeal, site, sources }: Collections): string =>
  writeFacts(
    factsOf({
      ledger,
      companies: vendors.all,
      deals: everyDeal.all,
      readUpTo: site.sourcesRead,
      revisionOf: (id) => history.count(id) || undefined,
      kindOf: (source) => sources.get(source).kind,
    }),
  );
