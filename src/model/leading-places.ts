import type { Content } from './content.ts';
import { mentionsBy, type Mention } from './mentions.ts';
import type { Entry } from './reading/entry.ts';

/** A figure where a reader meets it first. */
export interface Leading {
  figure: string;
  /** `in the headline` */
  where: string;
  /** What puts it there. */
  mention: Mention;
}

/**
 * The figures that an entry puts in a headline, a standfirst, a key figure, a row of the list of deals, a chart's title
 * or a mark of one, or on the front page. Each figure once.
 */
export function leadingPlaces(content: Content, entry: Entry): Leading[] {
  const placed = mentionsBy(content, entry).flatMap((mention): Leading[] => {
    const where = mention.collection === 'figures' ? placeOf(mention) : undefined;
    return where === undefined ? [] : [{ figure: mention.id, where, mention }];
  });
  return [...new Map(placed.map((each) => [each.figure, each])).values()];
}

/** Undefined for a place that a reader comes to later. */
function placeOf({ by, place, path }: Mention): string | undefined {
  const key = String(place === 'text' ? path?.[0] : place);
  switch (by.collection) {
    case 'charts':
      if (place !== 'text') return 'as a mark';
      return path?.at(-1) === 'title' ? 'in the title' : undefined;
    case 'home':
      return 'on the front page';
    case 'deals':
    case 'explainers':
    case 'records':
      return {
        headline: 'in the headline',
        standfirst: 'in the standfirst',
        keyFigures: 'as a key figure',
        row: 'in the row of the list of deals',
      }[key];
    default:
      return undefined;
  }
}
