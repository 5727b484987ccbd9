/** A form of chart as editors write it: what its file holds, and what is judged and begun without drawing. */
import type { z } from 'astro/zod';
import type { DealEvent } from '../../../ledger/deal.ts';
import type { Misfit } from '../../../ledger/drawable/misfit.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { PartialDate } from '../../../ledger/partial-date.ts';

/** The kinds of text that content is written in; who reads content hands them in. */
export interface Texts {
  /** Printed as it stands. */
  plainText: z.ZodString;
  /** Prints figures in braces. */
  inlineText: z.ZodString;
  /** The id of an entry of another collection. */
  reference: (collection: 'figures' | 'deals') => z.ZodString;
  partialDate: z.ZodType<PartialDate>;
}

/** What a chart is judged by. */
export interface Ground {
  ledger: Ledger;
  /** What happened to a deal; undefined for one that does not exist. */
  pathOf: (deal: string) => readonly Pick<DealEvent, 'date' | 'expected'>[] | undefined;
  isVendor: (id: string) => boolean;
}

/** What stands against drawing a chart, and the place in its file that says so. */
export interface LocatedMisfit {
  path: readonly (string | number)[];
  misfit: Misfit;
}

/** A misfit at a place, where there is one. */
export const at = (path: LocatedMisfit['path'], misfit: Misfit | undefined): LocatedMisfit[] =>
  misfit ? [{ path, misfit }] : [];

/** Prints what an editor is still to write, told in a few words. */
export type Write = (what: string) => string;

export interface WrittenForm<Schema extends z.ZodType = z.ZodType> {
  schema: (texts: Texts) => Schema;
  /** Everything that stands against drawing it; what names no entry is reported elsewhere. */
  judge: (chart: z.output<Schema>, ground: Ground) => LocatedMisfit[];
  /** True where some rows may lead in the short form; of the other forms it has all of them. */
  hasLeadingRows?: true;
  /** The lines of a new file that only this form has. */
  template: (write: Write) => string[];
}
