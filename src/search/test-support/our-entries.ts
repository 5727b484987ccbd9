import { FURTHER, MAIN } from '../../layouts/navigation.ts';
import { ownContent } from '../../model/test-support/own-content.ts';
import { bookIn } from '../../tables/book.ts';
import { dealsOf, vendorPicture } from '../../views/vendor/vendor-picture.ts';
import { entriesOf } from '../entries.ts';

const book = bookIn(ownContent);
const listed = <Name extends 'explainers' | 'glossary'>(name: Name) =>
  ownContent.parsed(name).map(({ entry, data }) => ({ ...data, id: entry.id }));

/** All that a reader of the site can find. */
export const ourEntries = entriesOf({
  ...book,
  explainers: listed('explainers'),
  terms: listed('glossary'),
  sections: [...MAIN, ...FURTHER],
  hasPage: (id) => {
    const vendor = book.vendors.find((each) => each.id === id);
    return vendor !== undefined && vendorPicture(vendor, dealsOf(vendor, book.deals), book.ledger) !== undefined;
  },
});
