import type { Collections } from '../../collections.ts';
import type { Searched } from '../../search/entries.ts';
import { bookOf } from '../data/book.ts';
import { dealsOf, vendorPicture } from '../vendor/vendor-picture.ts';

/** Everything that a search can lead to. @param sections of the site, by name */
export const searchedIn = (all: Collections, sections: Searched['sections']): Searched => ({
  ...bookOf(all),
  explainers: all.explainers.all,
  terms: all.terms.all,
  sections,
  hasPage: (id) =>
    vendorPicture(all.vendors.get(id), dealsOf(all.vendors.get(id), all.everyDeal.all), all.ledger) !== undefined,
});
