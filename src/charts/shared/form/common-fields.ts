import { z } from 'astro/zod';
import type { Texts, Write } from './written.ts';

/** What every chart says, whatever its form. */
export const commonFields = ({ inlineText, plainText, reference }: Texts) => ({
  /** The finding; numbers through figures, so that a changed figure changes the title. */
  title: inlineText,
  /** Measure, unit, reading, as-of date. */
  subtitle: inlineText,
  /** One sentence for a listener: what is compared and what stands out. */
  description: inlineText,
  /** What is not counted, and why. */
  note: inlineText,
  /** What its short form says, where the longer words have no room. */
  short: z
    .strictObject({
      /** The finding in fewer words. */
      title: inlineText.optional(),
      /** Measure, unit and date in one line. */
      subtitle: inlineText.optional(),
      /** What its rows are, in the plural, for the count of those that are left out; left out, figures. */
      noun: plainText.optional(),
      /** The figures whose rows lead; left out, the largest and firmest do. */
      rows: z.array(reference('figures')).min(2).optional(),
    })
    .optional(),
  /** What is said of the deal's own rows, where the article of a deal shows these alone. */
  inArticles: z
    .array(
      z.strictObject({
        deal: reference('deals'),
        /** Where the finding is the comparison: all rows stay, under the chart’s own title. */
        whole: z.literal(true).optional(),
        /** The finding of what is left; left out, it is the values themselves. */
        title: inlineText.optional(),
        /** What is not counted in it, and why. */
        note: inlineText.optional(),
      }),
    )
    .refine((all) => new Set(all.map(({ deal }) => deal)).size === all.length, { error: 'Expected each deal once' })
    .optional(),
});

/** A part of a whole: who or what, and how much. */
export const member = ({ plainText, reference }: Texts) =>
  z.strictObject({
    /** A vendor's name. */
    label: plainText,
    figure: reference('figures'),
  });

/** Begins the members of a row in a new file: two, since one is no sum. */
export const memberLines = (write: Write) => [
  '    parts:',
  ...['one part', 'the next part'].flatMap((part) => [
    `      - label: ${write(`who or what ${part} is`)}`,
    `        figure: ${write(`the id of the figure of ${part}`)}`,
  ]),
];

/** Which way the money goes, that a mark is about power, or ink for neither. */
export const hue = z.enum(['power', 'from-openai', 'into-openai', 'ink']);

/** In what every mark of a new file is measured, and what it is about. */
export const unitAndHueLines = (write: Write) => [
  '# gw or usd',
  `unit: ${write('gw or usd')}`,
  '# power, from-openai, into-openai or ink',
  `hue: ${write('power, from-openai, into-openai or ink')}`,
];
