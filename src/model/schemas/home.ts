import { z } from 'astro/zod';
import { inlineText, plainText, reference } from './text.ts';

/** A heading, and what stands below it. */
const section = z.strictObject({ heading: plainText, text: inlineText });

/** `content/home.yaml`: the words and the choices of the front page. */
export const homeSchema = z.strictObject({
  /** One sentence, one contrast: what a stranger retells. */
  headline: inlineText,
  standfirst: inlineText,
  /** One sentence for search engines and link previews. */
  description: inlineText,
  /** The first picture, beside the headline. */
  leadChart: reference('charts').optional(),
  /** The second picture, and what leads to it. */
  power: section.extend({ chart: reference('charts') }).optional(),
  ledger: section,
  /** Both directions of money, and the chart that shows them. */
  money: section.extend({ chart: reference('charts').optional() }),
  /** How the numbers are kept: what a reader should know of it first. */
  kept: z.strictObject({ heading: plainText, rules: z.array(section).min(1).max(4) }),
  /** Chosen by hand, what most readers ask first. */
  questions: z.strictObject({ heading: plainText, asked: z.array(reference('faq')).min(1).max(6) }).optional(),
});
