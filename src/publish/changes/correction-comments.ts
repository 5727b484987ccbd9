import type { PublishedCorrection } from './published-change.ts';

/**
 * Corrections as structured data, for the `correction` of an article. Updates are none: the article was right.
 *
 * @see https://schema.org/CorrectionComment
 */
export const correctionComments = (corrections: readonly PublishedCorrection[]) =>
  corrections
    .filter(({ kind }) => kind !== 'updated')
    .map(({ url, date, said, says, why }) => ({
      '@type': 'CorrectionComment' as const,
      url,
      datePublished: date.iso,
      text: `We wrote: “${said}” It should read: “${says}” ${why}`,
    }));
