import { z } from 'astro/zod';
import { WAYS_READ } from '../../ledger/proof.ts';
import { day, othersAddress, partialDate, plainText, quotedText, webAddress } from './text.ts';

export const SOURCE_KINDS = ['press-release', 'filing', 'news', 'analysis', 'reference', 'seed'] as const;

/** Something that was read: a press release, a filing, an article. */
export const sourceSchema = z
  .strictObject({
    /** As published, or a description in square brackets where it has none. */
    title: quotedText,
    publisher: quotedText,
    /** A person or body other than the publisher. */
    author: quotedText.optional(),
    /** Who published first what this copies, follows or retells: credited before it. */
    origin: quotedText.optional(),
    /** The publisher's own address; left out where none is known. */
    url: othersAddress.optional(),
    /** A copy of the page in a public archive, and the day on which it was taken. */
    archived: z.strictObject({ url: webAddress, date: day }).optional(),
    published: partialDate.optional(),
    /** The day on which an editor read it; left out where nobody noted it. */
    accessed: day.optional(),
    kind: z.enum(SOURCE_KINDS),
    reliability: z.enum(['high', 'medium', 'low']),
    /** As what it was read; see `WAYS_READ`. */
    read: z.enum(WAYS_READ),
    /** Where and how it was read, when not on the publisher's own page. */
    seen: plainText.optional(),
    note: plainText.optional(),
    /** Why it is listed though nothing rests on it: its address is kept for ever, like every other. */
    uncited: plainText.optional(),
  })
  .refine(({ url, seen }) => !url?.startsWith('http:') || seen !== undefined, {
    path: ['url'],
    error:
      'Expected an address that starts with https://, which nobody on the way can change: where the page has none, say under `seen` how it was read',
    params: { code: 'bad-address' },
  });
