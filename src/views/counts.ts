/** What pages and files show of counts. */
import type { Collections } from '../collections.ts';
import { fileCounts } from '../count/file-counts.ts';
import { once } from '../model/once.ts';

/** Everything that a count needs. */
export const countFile = once(({ ledger, grades, sources, site, everyDeal, dataCentres, vendors }: Collections) =>
  fileCounts({
    ledger,
    gradeOf: grades.ofClaim,
    sourceOf: (id) => sources.get(id),
    readUpTo: site.sourcesRead,
    deals: everyDeal.all,
    powers: dataCentres.all.map(({ power }) => power),
    vendors: vendors.all,
  }),
);
