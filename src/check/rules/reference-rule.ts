import type { Figure } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { CollectionName } from '../../model/collection-name.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { figureAttributes } from '../../model/components.ts';
import { revisionsOf, type Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { fieldsOf } from '../../model/fields.ts';
import { keyOf } from '../../model/entry-key.ts';
import { heldAs } from '../../model/held-back.ts';
import { whyHeld, type Hold } from '../../model/hold.ts';
import { remedyForId } from '../../model/meant/entry-meant.ts';
import { mentionsBy, type Mention } from '../../model/mentions.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { holdsMarker } from '../../model/marker.ts';
import { excerpt } from '../../model/visible-text.ts';
import { describeWay, findWayBack } from '../way-back.ts';
import type { Rule } from './rule.ts';

/** Every id that is named exists, what is printed has a value, and nothing replaces or contains itself. */
export const referenceRule: Rule = (content) => (entry) => [
  ...mentionsBy(content, entry).flatMap((mention) => [...checkId(content, mention), ...checkPrinted(content, mention)]),
  ...findCircle(content, entry, 'supersededBy', 'replaces'),
  ...findCircle(content, entry, 'partOf', 'contains'),
];

/** A deal may stand as a record only, but a question needs an article to stand in. */
const meantBy = ({ collection, place }: Mention): CollectionName[] =>
  collection === 'deals' && place !== 'deal' ? ['deals', 'records'] : [collection];

function checkId(content: Content, mention: Mention): Diagnostic[] {
  const { by, collection, id } = mention;
  const meant = meantBy(mention);
  // What is still to be written has a report of its own.
  if (holdsMarker(id) || meant.some((each) => content.has(each, id))) return [];
  const { noun } = COLLECTIONS[collection];
  const hold = heldAs(content, content.holds, mention, meant.includes('records'));
  if (hold) return [leansOn(mention, hold)];
  return [
    by.file.diagnose(
      'unknown-id',
      mention.offset,
      `No ${noun} has the id \`${excerpt(id)}\``,
      remedyForPrinted(mention, content) ??
        remedyForRecord(mention, content) ??
        remedyForId(
          id,
          content.entries.filter((entry) => meant.includes(entry.collection)),
        ) ??
        `add it to content/${collection}, or name another`,
    ),
  ];
}

/** A deal that has a record alone has no questions of its own. */
const remedyForRecord = ({ collection, place, id }: Mention, content: Content): string | undefined =>
  collection === 'deals' && place === 'deal' && content.has('records', id)
    ? `the deal has a record and no article: delete \`deal\`, and list the question in \`faq\` of content/records/${id}.yaml`
    : undefined;

function leansOn(mention: Mention, hold: Hold): Diagnostic {
  const { by, collection, id, offset } = mention;
  const other = hold.with ?? keyOf(hold);
  const list = listOf(mention);
  // A list goes without what waits wherever it may be so short.
  const why = list === undefined ? 'here it is named where readers see it' : `without it \`${list}\` is too short`;
  return by.file.diagnose(
    'leans-on-draft',
    offset,
    `The ${COLLECTIONS[collection].noun} \`${id}\` ${whyHeld(hold)} (${hold.place}), and ${why}`,
    `publish ${other} first, name ${list === undefined ? 'something else here' : 'another in its place'}, or write \`${hold.until ? `publishOn: ${hold.until.iso}` : 'draft: true'}\` in ${keyOf(by)} too`,
  );
}

/** The key of the list of ids in which an id stands. */
function listOf({ by, collection, id, place }: Mention): string | undefined {
  const item = fieldsOf(by).find(
    ({ path, role, text }) =>
      role === collection && text === id && String(path[0]) === place && typeof path.at(-1) === 'number',
  );
  return item && String(item.path.at(-2));
}

/** An article says with attributes of their own which revision it prints, and in which form. */
function remedyForPrinted({ id: text, collection, place }: Mention, content: Content): string | undefined {
  const [, id = '', revision, form] = /^\{*([a-z0-9-]+)(?:@(\d+))?(?:\|([a-z]+))?\}*$/.exec(text) ?? [];
  if (collection !== 'figures' || place !== 'body' || !content.has('figures', id)) return undefined;
  return revision === undefined && form === undefined ? undefined : `write \`${figureAttributes(id, revision, form)}\``;
}

/** The places of an entry that print the figures they name. */
const PRINTING = new Set(['text', 'body', 'row', 'keyFigures', 'power']);

function checkPrinted({ ledger }: Content, mention: Mention): Diagnostic[] {
  const { by, collection, id, place } = mention;
  const figure = collection === 'figures' && PRINTING.has(place) ? ledger.find(id) : undefined;
  const problem = figure && findPrintProblem(ledger, figure, mention);
  return problem ? [by.file.diagnose('no-value', mention.offset, ...problem)] : [];
}

function findPrintProblem(
  ledger: Ledger,
  figure: Figure,
  { form, revision }: Mention,
): [message: string, remedy: string] | undefined {
  const name = `\`${figure.id}\``;
  const count = revisionsOf(ledger, figure.id).length;
  // A formula that cannot be computed is reported where it stands.
  if (figure.formula !== undefined && count === 0) return undefined;
  if (revision !== undefined && revision > count) {
    const remedy =
      figure.formula === undefined
        ? 'revisions are its accepted claims, counted from 1, oldest first'
        : "revisions of a derived figure are those in content/revisions/derived.yaml, then today's value";
    return [`${name} has no revision ${revision}: it has ${count}`, remedy];
  }
  if (count === 0) {
    const remedy = 'say it in words that need no number, or find a source that supports a claim';
    return [`${name} has no accepted claim, so there is nothing to print`, remedy];
  }
  if (form !== 'date' || isDated(ledger, figure, revision)) return undefined;
  return [`${name} has no as-of date to print`, 'give the claim that it rests on an `asOf`'];
}

const isDated = (ledger: Ledger, { id }: Figure, revision: number | undefined) =>
  (revision === undefined ? ledger.asOf(id) : revisionsOf(ledger, id)[revision - 1]?.asOf) !== undefined;

function findCircle({ ledger }: Content, entry: Entry, key: 'supersededBy' | 'partOf', verb: string): Diagnostic[] {
  if (entry.collection !== 'figures') return [];
  const next = (id: string): readonly string[] => {
    const value = ledger.find(id)?.[key];
    return typeof value === 'string' ? [value] : (value ?? []);
  };
  const circle = findWayBack(entry.id, next);
  if (!circle) return [];
  return [
    entry.diagnose(
      'circular-reference',
      [key],
      `\`${entry.id}\` ${verb} itself: ${describeWay(circle)}`,
      'one of these names the wrong figure',
    ),
  ];
}
