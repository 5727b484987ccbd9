/** All forms of chart as editors write them; `forms.ts` draws them. Reading and checking load nothing that draws. */
import { z } from 'astro/zod';
import { writtenBars } from './bars/written.ts';
import { writtenFlows } from './flows/written.ts';
import { writtenLadder } from './bars/ladder/written.ts';
import { writtenPaths } from './paths/written.ts';
import {
  at,
  type LocatedMisfit,
  type Ground,
  type Texts,
  type Write,
  type WrittenForm,
} from './shared/form/written.ts';
import { writtenShares } from './shares/written.ts';
import { writtenSpans } from './spans/written.ts';
import { writtenStack } from './stack/written.ts';
import { writtenSteps } from './steps/written.ts';

const WRITTEN = {
  bars: writtenBars,
  stack: writtenStack,
  shares: writtenShares,
  flows: writtenFlows,
  spans: writtenSpans,
  paths: writtenPaths,
  steps: writtenSteps,
  ladder: writtenLadder,
};

export type FormName = keyof typeof WRITTEN;

/** Their names, as `form:` has them. */
export const FORM_NAMES = Object.keys(WRITTEN) as FormName[];

type SchemaOf<Name extends FormName> = ReturnType<(typeof WRITTEN)[Name]['schema']>;
type AnySchema = { [Name in FormName]: SchemaOf<Name> }[FormName];

/** A chart file of any form. */
export const chartFileSchema = (texts: Texts) =>
  z.discriminatedUnion(
    'form',
    Object.values(WRITTEN).map(({ schema }) => schema(texts)) as [AnySchema, ...AnySchema[]],
  );

/** Everything that stands against drawing a chart; what names no entry is reported elsewhere. */
export function judgeChart(chart: z.output<AnySchema>, ground: Ground): LocatedMisfit[] {
  // What a chart holds follows from its form, but the compiler does not see that the two are of the same one.
  const { judge, hasLeadingRows }: Omit<WrittenForm<z.ZodType<never>>, 'schema'> = WRITTEN[chart.form];
  return [...judge(chart as never, ground), ...judgeShort(chart, hasLeadingRows ?? false)];
}

/** What leads in the short form is in the chart. */
function judgeShort({ short, inArticles: _, ...drawn }: z.output<AnySchema>, hasLeadingRows: boolean): LocatedMisfit[] {
  if (short?.rows && !hasLeadingRows) {
    return at(['short', 'rows'], {
      reason: 'not-drawable',
      message: `the short form of a chart of the form \`${drawn.form}\` has all of it, so nothing leads there`,
      remedy: 'take `rows` out of `short`',
    });
  }
  const names = namesIn(drawn);
  return (short?.rows ?? []).flatMap((id, r) =>
    names.has(id)
      ? []
      : at(['short', 'rows', r], {
          reason: 'not-drawable',
          message: `the chart does not draw \`${id}\`, so it cannot lead in the short form`,
          remedy: 'name a figure of one of its rows, or take it out',
        }),
  );
}

/** Every text that stands for itself in a chart file. */
function namesIn(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((inner) => [...namesIn(inner)]));
}

/**
 * The lines of a new chart file that only its form has.
 *
 * @param write a text that is still to be written
 */
export const formTemplate = (form: FormName, write: Write): string[] => WRITTEN[form].template(write);
