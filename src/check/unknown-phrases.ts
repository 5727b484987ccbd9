/** What prose says when nobody knows something, or has published it. */

/** A place in a text. */
export interface UnknownPhrase {
  offset: number;
  text: string;
}

const HAS_BEEN = '(?:is|are|was|were|has been|have been|had been)';
const PUBLIC = '(?:publicly )?(?:public|published|known|disclosed)';
/** As far as the same half of a sentence goes. */
const within = (most: number) => `[^.;:!?]{0,${most}}?`;
const SAYS =
  '(?:has|have|had)? ?(?:ever |yet )?(?:said|says?|told|published|publish(?:es)?|disclosed?|discloses|given|gives?|named|names?|stated|states?|knows?)';

/** Any of these is such a phrase, wherever it stands. */
const PHRASES: readonly RegExp[] = [
  /\b(?:unknown|undisclosed)\b/giu,
  // "At an unpublished price", but not "An unpublished price is printed as …", which tells of the site itself.
  /\b(?:at|for|with|of|over) an unpublished\b/giu,
  // "Not published", "has never been disclosed"
  new RegExp(`\\b(?:not|never) (?:yet )?(?:been )?${PUBLIC}\\b`, 'giu'),
  // "No public version", "no published price"
  /\bno (?:public|published|known|disclosed) \p{L}+/giu,
  // "No payment schedule is public", "neither its length nor any capacity has been published"
  new RegExp(`\\b(?:no|neither) ${within(70)} ${HAS_BEEN} (?:yet )?${PUBLIC}\\b`, 'giu'),
  // "Nobody has said", "neither company has published", "no source that we read says"; not "nobody says so"
  new RegExp(
    `\\b(?:nobody|no one|no company|no source|no document|neither (?:company|side|party)|none of (?:them|the)\\b) ?${within(50)}\\b${SAYS}\\b(?! so\\b)`,
    'giu',
  ),
  // "Has not said why", "does not say how much"; not "did not say so", "does not say that it is complete"
  /\b(?:has|have|had) not (?:yet )?(?:said|published|disclosed)\b(?! (?:so|that)\b)/giu,
  /\b(?:does|do|did) not (?:yet )?(?:say|publish|disclose)\b(?! (?:so|that)\b)/giu,
  // "We found no evidence", "we had found nothing"
  /\bwe (?:have |had )?found (?:no|none|nothing)\b/giu,
];

/** Words that others use, or that a text is about, stand in these. */
const QUOTED = /“[^”]*”/gu;

/**
 * Phrases that say that something is not known or not published, in order; of two that overlap, the first. None inside
 * quotation marks.
 */
export function findUnknown(text: string): UnknownPhrase[] {
  const said = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const found = PHRASES.flatMap((phrase) => [...said.matchAll(phrase)])
    .map(({ index, 0: match }) => ({ offset: index, text: match }))
    .sort((a, b) => a.offset - b.offset || b.text.length - a.text.length);
  let end = 0;
  return found.filter(({ offset, text: { length } }) => {
    if (offset < end) return false;
    end = offset + length;
    return true;
  });
}
