import { z } from 'astro/zod';
import { partialDate, plainText, webAddress } from './text.ts';

export const SOURCE_KINDS = ['press-release', 'filing', 'news', 'analysis', 'seed'] as const;

/** Something that was read: a press release, a filing, an article. */
export const sourceSchema = z.strictObject({
  /** As published, or a description in square brackets where it has none. */
  title: plainText,
  publisher: plainText,
  /** A person or body other than the publisher. */
  author: plainText.optional(),
  /** The publisher's own address; left out where none is known. */
  url: webAddress.optional(),
  published: partialDate.optional(),
  kind: z.enum(SOURCE_KINDS),
  reliability: z.enum(['high', 'medium', 'low']),
  /** How it was read, when not on the publisher's own page. */
  seen: plainText.optional(),
  note: plainText.optional(),
});
