/** What has moved or was taken out: `content/redirects.yaml` and `content/tombstones.yaml`. */
import { z } from 'astro/zod';
import { excerpt } from '../visible-text.ts';
import { day, plainText } from './text.ts';
import { asRole } from './text-role.ts';

/** A page, file or fragment of this site as `content/permalinks.txt` writes it. */
const ADDRESS_PATTERN = /^\/(?:[\w.@-]+\/)*(?:[\w@-][\w.@-]*)?(?:#[\w-]+)?$/;

const address = asRole('notation', z.string()).refine((text) => ADDRESS_PATTERN.test(text), {
  error: ({ input }) =>
    `Expected an address of this site such as /faq/aws-capacity/ or /deals/aws/#path, received \`${excerpt(String(input))}\``,
  params: { code: 'bad-address' },
});

// YAML with nothing but comments in it is an empty list, not a mistake.
const listOf = <Item extends z.ZodType>(item: Item) => z.preprocess((input) => input ?? [], z.array(item));

export const redirectsSchema = listOf(
  z.strictObject({
    from: address,
    /** Of a fragment: another id of the same page. Of a file: another file of the same kind. */
    to: address,
    date: day,
    why: plainText,
  }),
);

export const tombstonesSchema = listOf(
  z.strictObject({
    /** All that went for the same reason. */
    addresses: z.array(address).min(1, { error: 'Expected at least one address' }),
    date: day,
    /** What happened: a sentence or two. */
    what: plainText,
    /** Where a reader should go. */
    instead: address,
  }),
);
