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
  /\b(?:unknown|undisclosed)\b/iu,
  // "At an unpublished price", but not "An unpublished price is printed as …", which tells of the site itself.
  /\b(?:at|for|with|of|over) an unpublished\b/iu,
  // "Not published", "has never been disclosed"
  new RegExp(`\\b(?:not|never) (?:yet )?(?:been )?${PUBLIC}\\b`, 'iu'),
  // "No public version", "no published price"
  /\bno (?:public|published|known|disclosed) \p{L}+/iu,
  // "No payment schedule is public", "neither its length nor any capacity has been published"
  new RegExp(`\\b(?:no|neither) ${within(70)} ${HAS_BEEN} (?:yet )?${PUBLIC}\\b`, 'iu'),
  // "Nobody has said", "neither company has published", "no source that we read says"; not "nobody says so"
  new RegExp(
    `\\b(?:nobody|no one|no company|no source|no document|neither (?:company|side|party)|none of (?:them|the)\\b) ?${within(50)}\\b${SAYS}\\b(?! so\\b)`,
    'iu',
  ),
  // "Has not said why", "does not say how much"; not "did not say so", "does not say that it is complete"
  /\b(?:has|have|had) not (?:yet )?(?:said|published|disclosed)\b(?! (?:so|that)\b)/iu,
  /\b(?:does|do|did) not (?:yet )?(?:say|publish|disclose)\b(?! (?:so|that)\b)/iu,
  // "We found no evidence", "we had found nothing"
  /\bwe (?:have |had )?found (?:no|none|nothing)\b/iu,
];

/** Words that others use, or that a text is about, stand in these. */
const QUOTED = /“[^”]*”/gu;

/** The first phrase that says that something is not known or not published; none inside quotation marks. */
export function firstUnknown(text: string): UnknownPhrase | undefined {
  const said = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const found = PHRASES.map((phrase) => phrase.exec(said)).filter((match) => match !== null);
  const [first] = found.toSorted((a, b) => a.index - b.index || b[0].length - a[0].length);
  return first && { offset: first.index, text: first[0] };
}
