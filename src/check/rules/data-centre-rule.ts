import { countedIn } from '../../ledger/counted.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';

type DataCentre = EntryData<'sites'>;

/**
 * A data centre is measured in power, no two have a figure in common, and none contradicts what figures say counts it. A
 * chart of how far power has got draws it at the size that its page has.
 */
export const dataCentreRule: Rule = (content) => {
  const owners = new Map<string, string>();
  for (const { entry, data } of content.parsed('sites'))
    for (const id of [data.power, ...data.figures]) if (!owners.has(id)) owners.set(id, entry.id);
  const powers = new Map(content.parsed('sites').map(({ entry, data }) => [entry.id, data.power]));
  return (entry) => {
    const place = content.dataOf('sites', entry);
    if (!place) return checkDrawn(powers, owners, content, entry);
    return [
      ...checkPower(content, entry, place.power, ['power']),
      ...place.counts.flatMap(({ figure }, i) => checkPower(content, entry, figure, ['counts', i, 'figure'])),
      ...checkOwn(owners, entry, place),
      ...checkCounts(content, entry, place),
    ];
  };
};

function checkPower({ ledger }: Content, entry: Entry, id: string, path: (string | number)[]): Diagnostic[] {
  const figure = ledger.find(id);
  // One that does not exist is reported wherever ids are.
  if (!figure || figure.capacity !== undefined) return [];
  const message = `\`${id}\` is no power: it is in ${figure.unit}`;
  return [entry.diagnose('wrong-unit', path, message, 'name a figure in gigawatts that has a `capacity`')];
}

const checkOwn = (owners: ReadonlyMap<string, string>, entry: Entry, { power, figures }: DataCentre): Diagnostic[] =>
  [power, ...figures].flatMap((id, i) => {
    const owner = owners.get(id);
    if (owner === undefined || owner === entry.id) return [];
    const message = `\`${id}\` is a figure of \`${owner}\` already, and would be told of two places`;
    return entry.diagnose('counted-otherwise', i === 0 ? ['power'] : ['figures', i - 1], message, 'leave it with one');
  });

function checkDrawn(
  powers: ReadonlyMap<string, string>,
  owners: ReadonlyMap<string, string>,
  content: Content,
  entry: Entry,
): Diagnostic[] {
  const chart = content.dataOf('charts', entry);
  if (chart?.form !== 'ladder') return [];
  return chart.rows.flatMap(({ figure }, i) => {
    const place = owners.get(figure);
    const power = place === undefined ? undefined : powers.get(place);
    if (power === undefined || power === figure) return [];
    const message = `\`${figure}\` is not the power of all of \`${place}\`, which its page gives`;
    const remedy = `draw \`${power}\`, and name this one in the row’s \`detail\``;
    return entry.diagnose('counted-otherwise', ['rows', i, 'figure'], message, remedy);
  });
}

function checkCounts({ ledger }: Content, entry: Entry, { power, figures, counts }: DataCentre): Diagnostic[] {
  const find = (id: string) => ledger.find(id);
  if (!find(power)) return [];
  const parts = figures.filter((id) => find(id)?.capacity !== undefined);
  return counts.flatMap(({ figure }, i) => {
    if (!find(figure) || countedIn(power, parts, figure, find) === undefined) return [];
    return entry.diagnose(
      'counted-otherwise',
      ['counts', i, 'figure'],
      `By \`partOf\`, \`overlaps\` or a formula \`${figure}\` counts power of this place`,
      'delete it here, or mend what the figures say of each other',
    );
  });
}
