import { CREDIT } from '../credit.ts';
import { citationKey, detailsOf, type Citable } from './citable.ts';
import { datePartsOf } from './cited-date.ts';

/**
 * An item for every program that formats citations with CSL styles.
 *
 * @see https://citationstyles.org (schema: csl-data.json)
 */
export function cslItem(cited: Citable) {
  const details = detailsOf(cited);
  return {
    id: citationKey(cited),
    type: cited.kind === 'data set' ? 'dataset' : 'webpage',
    title: cited.title,
    author: [{ literal: CREDIT }],
    ...(cited.issued && { issued: { 'date-parts': [datePartsOf(cited.issued)] } }),
    ...(details !== '' && { genre: details }),
    language: 'en',
    URL: cited.url,
  };
}

/** A file of one item. */
export const cslJson = (cited: Citable) => `${JSON.stringify([cslItem(cited)], null, 2)}\n`;
