import type { Content } from './content.ts';
import { mentionsBy } from './mentions.ts';

/** The collections that a correction names, each with the key of `about` that does. */
const ABOUT = { deals: 'deals', records: 'deals', explainers: 'explainers', faq: 'faq', charts: 'charts' } as const;

/** A page, as the `about` of a correction has it. */
export interface AboutPage {
  key: (typeof ABOUT)[keyof typeof ABOUT];
  id: string;
}

/** Places that name a figure and do not print it as it is today. */
const NOT_PRINTED: ReadonlySet<string> = new Set(['link', 'path']);

/** The pages that print what some figures are today, and so said what these were before. In the order of the files. */
export function printedIn(content: Content, figures: ReadonlySet<string>): AboutPage[] {
  return content.entries.flatMap((entry): AboutPage[] => {
    const { collection, id } = entry;
    const key = Object.hasOwn(ABOUT, collection) ? ABOUT[collection as keyof typeof ABOUT] : undefined;
    const isPrinted = mentionsBy(content, entry).some(
      (mention) =>
        mention.collection === 'figures' &&
        figures.has(mention.id) &&
        mention.revision === undefined &&
        !NOT_PRINTED.has(mention.place),
    );
    return key !== undefined && isPrinted ? [{ key, id }] : [];
  });
}

/** `deals: [aws, oracle], faq: [aws-worth]` */
export function aboutLines(pages: readonly AboutPage[]): string[] {
  const byKey = Map.groupBy(pages, ({ key }) => key);
  return [...byKey].map(([key, of]) => `${key}: [${[...new Set(of.map(({ id }) => id))].join(', ')}]`);
}
