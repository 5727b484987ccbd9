import type { Figure } from '../../ledger/figure.ts';
import { statedNumber } from '../../ledger/value.ts';
import type { EntryData } from '../collections.ts';
import { valueOf, type Content } from '../content.ts';
import type { Parsed } from '../parsed-entries.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Path } from '../reading/yaml-tree.ts';

const ROW_FIGURES = ['figure', 'behind', 'inner'] as const;

/** Bars of one group may be compared: one unit, one kind of money, one layer of power. */
export function checkBars(content: Content, chart: ParsedChart): Diagnostic[] {
  const { data } = chart;
  return data.groups.flatMap((group, g) => [
    ...(data.scale === 'own' ? checkOwnScale(content, chart, g) : []),
    ...checkDrawable(content, chart, g),
    ...checkMixture(content, chart, g),
    ...group.rows.flatMap((row, r) => checkInner(content, chart, ['groups', g, 'rows', r], row)),
  ]);
}

type ParsedChart = Omit<Parsed<'charts'>, 'data'> & { data: Extract<EntryData<'charts'>, { form: 'bars' }> };

/** Every figure that a group draws, with its place. */
const figuresOf = ({ ledger }: Content, { data }: ParsedChart, g: number) =>
  (data.groups[g]?.rows ?? []).flatMap((row, r) =>
    ROW_FIGURES.flatMap((key): { figure: Figure; path: Path; isAside: boolean }[] => {
      const figure = row[key] === undefined ? undefined : ledger.find(row[key]);
      return figure ? [{ figure, path: ['groups', g, 'rows', r, key], isAside: row.aside !== undefined }] : [];
    }),
  );

function checkDrawable(content: Content, chart: ParsedChart, g: number): Diagnostic[] {
  return figuresOf(content, chart, g).flatMap(({ figure, path, isAside }) => {
    if (isAside) return [];
    const value = valueOf(content.ledger, figure.id);
    if (figure.unit !== chart.data.unit) {
      return chart.entry.diagnose(
        'wrong-unit',
        path,
        `\`${figure.id}\` is in ${figure.unit}, but the chart is in ${chart.data.unit}`,
        'choose another figure, or draw it in a chart of its own',
      );
    }
    if (value === undefined && figure.formula === undefined) {
      return chart.entry.diagnose(
        'no-value',
        path,
        `\`${figure.id}\` has no accepted claim, so there is nothing to draw`,
        'take the row out, or find a source that supports a claim',
      );
    }
    if (value?.kind === 'words' || value?.kind === 'date') {
      return chart.entry.diagnose(
        'not-drawable',
        path,
        `\`${figure.id}\` is ${value.kind === 'date' ? 'a date' : 'words without a number'}, which cannot be a bar`,
        'say it in the chart’s note',
      );
    }
    return [];
  });
}

function checkMixture(content: Content, chart: ParsedChart, g: number): Diagnostic[] {
  const [first, ...others] = figuresOf(content, chart, g);
  if (!first) return [];
  return others.flatMap(({ figure, path }) => {
    const difference = differenceOf(first.figure, figure);
    if (difference === undefined) return [];
    return chart.entry.diagnose(
      'mixed-chart',
      path,
      `\`${figure.id}\` cannot stand beside \`${first.figure.id}\`: ${difference}`,
      'give it a group of its own',
    );
  });
}

/** A scale of its own is for what measures something else, and says what that is. */
function checkOwnScale(content: Content, chart: ParsedChart, g: number): Diagnostic[] {
  const { data, entry } = chart;
  if (data.groups[g]?.heading === undefined) {
    const message = 'the group has a scale of its own, but no `heading` says what it measures';
    return [
      entry.diagnose('missing-key', ['groups', g], message, 'give each group a `heading`, or take `scale: own` out'),
    ];
  }
  const firstOf = (group: number) => figuresOf(content, chart, group)[0]?.figure;
  const figure = firstOf(g);
  if (!figure || !isMeasured(figure)) return [];
  const twin = [...data.groups.keys()]
    .slice(0, g)
    .flatMap((group) => firstOf(group) ?? [])
    .find((other) => differenceOf(figure, other) === undefined);
  if (!twin) return [];
  const message = `\`${figure.id}\` and \`${twin.id}\` measure the same: on two scales their lengths would mislead`;
  return [
    entry.diagnose('mixed-chart', ['groups', g], message, 'take `scale: own` out, or draw one of them elsewhere'),
  ];
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

function checkInner(
  content: Content,
  { entry }: ParsedChart,
  path: Path,
  row: { figure: string; inner?: string | undefined },
): Diagnostic[] {
  if (row.inner === undefined) return [];
  const [whole, part] = [valueOf(content.ledger, row.figure), valueOf(content.ledger, row.inner)];
  if (whole?.kind !== 'quantity' || part?.kind !== 'quantity' || whole.unit !== part.unit) return [];
  const [wholeNumber, partNumber] = [statedNumber(whole), statedNumber(part)];
  if (wholeNumber === undefined || partNumber === undefined || partNumber <= wholeNumber) return [];
  return [
    entry.diagnose(
      'mixed-chart',
      [...path, 'inner'],
      `\`${row.inner}\` is larger than \`${row.figure}\`, and cannot be drawn inside it`,
      'swap the two, or name another part',
    ),
  ];
}
