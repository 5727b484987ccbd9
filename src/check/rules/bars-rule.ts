import { findNoAside, findNoLength, findNotBehind, findNotInner } from '../../ledger/drawable/lengths.ts';
import type { Figure } from '../../ledger/figure.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Parsed } from '../../model/parsed-entries.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Path } from '../../model/reading/yaml-tree.ts';
import { tell } from './misfit.ts';

const ROW_FIGURES = ['figure', 'behind', 'inner'] as const;

/** Bars of one group may be compared: one unit, one kind of money, one layer of power. */
export function checkBars(content: Content, chart: ParsedChart): Diagnostic[] {
  const { data } = chart;
  return data.groups.flatMap((group, g) => [
    ...(data.scale === 'own' ? checkOwnScale(content, chart, g) : []),
    ...group.rows.flatMap((row, r) => checkRow(content, chart, ['groups', g, 'rows', r], row)),
    ...checkMixture(content, chart, g),
  ]);
}

type ParsedChart = Omit<Parsed<'charts'>, 'data'> & { data: Extract<EntryData<'charts'>, { form: 'bars' }> };

type Row = ParsedChart['data']['groups'][number]['rows'][number];

/** Every figure that a group draws, with its place. */
const figuresOf = ({ ledger }: Content, { data }: ParsedChart, g: number) =>
  (data.groups[g]?.rows ?? []).flatMap((row, r) =>
    ROW_FIGURES.flatMap((key): { figure: Figure; path: Path }[] => {
      const figure = row[key] === undefined ? undefined : ledger.find(row[key]);
      return figure ? [{ figure, path: ['groups', g, 'rows', r, key] }] : [];
    }),
  );

function checkRow({ ledger }: Content, { entry, data: { unit } }: ParsedChart, path: Path, row: Row): Diagnostic[] {
  const { figure, inner, behind, aside } = row;
  if (aside !== undefined) return tell(entry, [...path, 'figure'], findNoAside(ledger, figure));
  return [
    ...tell(entry, [...path, 'figure'], findNoLength(ledger, figure, unit)),
    ...(inner === undefined ? [] : tell(entry, [...path, 'inner'], findNotInner(ledger, figure, inner, unit))),
    ...(behind === undefined ? [] : tell(entry, [...path, 'behind'], findNotBehind(ledger, behind, unit))),
  ];
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
