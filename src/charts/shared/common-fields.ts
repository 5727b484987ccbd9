import { z } from 'astro/zod';
import type { Texts } from './written.ts';

/** What every chart says, whatever its form. */
export const commonFields = ({ inlineText }: Texts) => ({
  /** The finding; numbers through figures, so that a changed figure changes the title. */
  title: inlineText,
  /** Measure, unit, reading, as-of date. */
  subtitle: inlineText,
  /** One sentence for a listener: what is compared and what stands out. */
  description: inlineText,
  /** What is not counted, and why. */
  note: inlineText,
});

/** A part of a whole: who or what, and how much. */
export const member = ({ plainText, reference }: Texts) =>
  z.strictObject({
    /** A vendor's name. */
    label: plainText,
    figure: reference('figures'),
  });

/** Which way the money goes, that a mark is about power, or ink for neither. */
export const hue = z.enum(['power', 'from-openai', 'into-openai', 'ink']);
