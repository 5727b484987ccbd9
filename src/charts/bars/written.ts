import { z } from 'astro/zod';
import { findNoAside, findNoLength, findNotInner } from '../../ledger/drawable/lengths.ts';
import type { Figure } from '../../ledger/figure.ts';
import { commonFields, hue } from '../shared/form/common-fields.ts';
import { at, type LocatedMisfit, type Ground, type Texts, type WrittenForm } from '../shared/form/written.ts';

/** One bar: a figure, and the part of it that is scheduled. */
const rowSchema = ({ plainText, inlineText, reference }: Texts) =>
  z.strictObject({
    /** Who or what: a vendor's name. */
    label: plainText,
    /** A few words below the label: instrument, date. */
    detail: inlineText,
    figure: reference('figures'),
    /** The part of `figure` that has a date: the bar is divided where it ends. */
    inner: reference('figures').optional(),
    /** Why `figure` has no length here, in two or three words: they stand in an empty place instead. */
    aside: plainText.optional(),
  });

/** Bars on one scale, or on one for each group; grouped by what may be compared. */
const schema = (texts: Texts) =>
  z.strictObject({
    form: z.literal('bars'),
    ...commonFields(texts),
    unit: z.enum(['gw', 'usd', 'usd/year', 'percent']),
    /** Each group has a scale of its own: lengths compare within a group alone. */
    scale: z.literal('own').optional(),
    groups: z
      .array(
        z.strictObject({
          /** Left out when the chart has a single group. */
          heading: texts.plainText.optional(),
          /** A few words below the heading: of which whole, who counted. */
          detail: texts.inlineText.optional(),
          hue,
          rows: z.array(rowSchema(texts)).min(1),
        }),
      )
      .min(1),
  });

type Chart = z.output<ReturnType<typeof schema>>;
type Row = Chart['groups'][number]['rows'][number];

/** Bars of one group may be compared: one unit, one kind of money, one layer of power. */
const judge = (chart: Chart, ground: Ground): LocatedMisfit[] =>
  chart.groups.flatMap((group, g) => [
    ...(chart.scale === 'own' ? judgeOwnScale(chart, g, ground) : []),
    ...group.rows.flatMap((row, r) => judgeRow(chart, ['groups', g, 'rows', r], row, ground)),
    ...judgeMixture(chart, g, ground),
  ]);

const ROW_FIGURES = ['figure', 'inner'] as const;

/** Every figure that a group draws, with its place. */
const figuresOf = ({ groups }: Chart, g: number, { ledger }: Ground) =>
  (groups[g]?.rows ?? []).flatMap((row, r) =>
    ROW_FIGURES.flatMap((key): { figure: Figure; path: LocatedMisfit['path'] }[] => {
      const figure = row[key] === undefined ? undefined : ledger.find(row[key]);
      return figure ? [{ figure, path: ['groups', g, 'rows', r, key] }] : [];
    }),
  );

function judgeRow({ unit }: Chart, path: LocatedMisfit['path'], row: Row, { ledger }: Ground): LocatedMisfit[] {
  const { figure, inner, aside } = row;
  if (aside !== undefined) return at([...path, 'figure'], findNoAside(ledger, figure));
  return [
    ...at([...path, 'figure'], findNoLength(ledger, figure, unit)),
    ...(inner === undefined ? [] : at([...path, 'inner'], findNotInner(ledger, figure, inner, unit))),
  ];
}

function judgeMixture(chart: Chart, g: number, ground: Ground): LocatedMisfit[] {
  const [first, ...others] = figuresOf(chart, g, ground);
  if (!first) return [];
  return others.flatMap(({ figure, path }) => {
    const difference = differenceOf(first.figure, figure);
    if (difference === undefined) return [];
    return at(path, {
      reason: 'mixed-chart',
      message: `\`${figure.id}\` cannot stand beside \`${first.figure.id}\`: ${difference}`,
      remedy: 'give it a group of its own',
    });
  });
}

/** A scale of its own is for what measures something else, and says what that is. */
function judgeOwnScale(chart: Chart, g: number, ground: Ground): LocatedMisfit[] {
  if (chart.groups[g]?.heading === undefined) {
    return at(['groups', g], {
      reason: 'missing-key',
      message: 'the group has a scale of its own, but no `heading` says what it measures',
      remedy: 'give each group a `heading`, or take `scale: own` out',
    });
  }
  const firstOf = (group: number) => figuresOf(chart, group, ground)[0]?.figure;
  const figure = firstOf(g);
  if (!figure || !isMeasured(figure)) return [];
  const twin = [...chart.groups.keys()]
    .slice(0, g)
    .flatMap((group) => firstOf(group) ?? [])
    .find((other) => differenceOf(figure, other) === undefined);
  if (!twin) return [];
  return at(['groups', g], {
    reason: 'mixed-chart',
    message: `\`${figure.id}\` and \`${twin.id}\` measure the same: on two scales their lengths would mislead`,
    remedy: 'take `scale: own` out, or draw one of them elsewhere',
  });
}

/** Whether the ledger knows what a figure can be compared with; of other shares and counts it does not. */
const isMeasured = ({ money, capacity }: Figure) => money !== undefined || capacity !== undefined;

/** The same differences that forbid a sum forbid a common scale. */
function differenceOf(a: Figure, b: Figure): string | undefined {
  if (a.money?.kind !== b.money?.kind)
    return `they are ${a.money?.kind ?? 'no money'} and ${b.money?.kind ?? 'no money'}`;
  if (a.capacity?.layer !== b.capacity?.layer)
    return `they measure the ${a.capacity?.layer ?? 'no'} and the ${b.capacity?.layer ?? 'no'} layer`;
  if (a.capacity?.power !== b.capacity?.power) return 'they measure different kinds of power at a site';
  return undefined;
}

export const writtenBars = {
  schema,
  judge,
  hasLeadingRows: true,
  template: (write) => [
    '# gw, usd, usd/year or percent',
    `unit: ${write('gw, usd, usd/year or percent')}`,
    '# Bars of one group share a scale: one kind of money, or one layer of power.',
    'groups:',
    '  # power, from-openai, into-openai or ink',
    `  - hue: ${write('power, from-openai, into-openai or ink')}`,
    '    rows:',
    `      - label: ${write("the vendor's name")}`,
    `        detail: ${write('instrument and date, in a few words')}`,
    `        figure: ${write('the id of the figure to draw')}`,
    '        # inner: the part of it that has a date',
  ],
} satisfies WrittenForm<ReturnType<typeof schema>>;
