/** JSON Schema of `/figures/<id>.json` and `/figures/<id>/r/<n>.json`. */
import { GRADES, WAYS_READ } from '../ledger/proof.ts';
import { ADDRESS, schemaHead } from './json-schema.ts';

const text = { type: 'string' };
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: object) => ({ type: 'array', items });
const objectOf = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const end = {
  description: 'An end of the interval; null where there is none.',
  ...orNull(objectOf({ value: { type: 'number' }, inclusive: { type: 'boolean' } })),
};

const value = {
  description: 'In words, and as what the words mean.',
  oneOf: [
    objectOf({
      kind: { const: 'quantity' },
      words: text,
      unit: { type: 'string', description: 'usd, gw, percent, years, … or a rate such as usd/year' },
      lower: end,
      upper: end,
      approximate: { type: 'boolean' },
    }),
    objectOf({
      kind: { const: 'date' },
      words: text,
      date: { type: 'string', description: '2025-09-22, 2025-09, 2026-Q3, 2026-H2 or 2026' },
      bound: { enum: ['on', 'by', 'from', 'through', 'about'] },
      precision: { enum: ['day', 'month', 'quarter', 'half-year', 'year'] },
      first: { type: 'string', format: 'date' },
      last: { type: 'string', format: 'date' },
    }),
    objectOf({ kind: { enum: ['words', 'not-published'] }, words: text }),
  ],
};

const basis = { enum: ['announced', 'reported', 'estimated', 'projected', 'derived'] };
const asOf = orNull(text);
const evidence = { description: 'At most a dozen words of the source, verbatim.', ...orNull(text) };
const source = objectOf(
  {
    id: text,
    title: text,
    publisher: text,
    origin: { description: 'Who published it first, where the publisher has copied or retold it.', ...text },
    published: text,
    url: ADDRESS,
  },
  ['origin', 'published', 'url'],
);
const link = objectOf({ id: text, url: ADDRESS });
const licence = objectOf({ name: text, url: ADDRESS });

const revision = {
  revision: { type: 'integer', minimum: 1, description: 'Counted from 1, oldest first; the number never changes.' },
  url: ADDRESS,
  value: { $ref: '#/$defs/value' },
  basis,
  asOf,
  sourceId: text,
  evidence,
  formula: text,
  inputs: listOf(objectOf({ id: text, revision: { type: 'integer', minimum: 1 }, url: ADDRESS })),
};
/** A claimed figure has a source, a derived one a formula. */
const EITHER = ['sourceId', 'evidence', 'formula', 'inputs'];

const claim = { value: { $ref: '#/$defs/value' }, basis, asOf, source, evidence };

const proof = objectOf({
  grade: {
    description:
      'A to D, best first; of a derived figure the lowest of all that it is computed from. /evidence/ says what each means.',
    ...orNull({ enum: GRADES }),
  },
  words: {
    description: 'What proves the claim that stands, and as what its source was read; none for a derived figure.',
    ...listOf(objectOf({ words: text, source, read: { enum: WAYS_READ } })),
  },
  enteredTwice: {
    description: 'Whether a second person has entered the claim from the words; null where there is none to enter.',
    ...orNull({ type: 'boolean' }),
  },
});

/** @param id the schema's own address */
export const figureJsonSchema = (id: string) => ({
  ...schemaHead(id, 'A figure of Compute Ledger, or one pinned revision of it'),
  oneOf: [{ $ref: '#/$defs/figure' }, { $ref: '#/$defs/pinned' }],
  $defs: {
    value,
    revision: objectOf(revision, EITHER),
    figure: objectOf({
      $schema: ADDRESS,
      id: text,
      url: ADDRESS,
      label: text,
      topic: text,
      deals: listOf(text),
      unit: text,
      money: orNull(objectOf({ kind: text, payer: text, payee: text }, ['payer', 'payee'])),
      capacity: orNull(objectOf({ layer: { enum: ['silicon', 'cloud', 'site'] }, power: text }, ['power'])),
      current: orNull({ $ref: '#/$defs/revision' }),
      proof,
      revisions: listOf({ $ref: '#/$defs/revision' }),
      rivals: listOf(objectOf(claim)),
      corrected: listOf(objectOf({ standing: { enum: ['refined', 'corrected'] }, ...claim })),
      partOf: listOf(link),
      overlaps: listOf(link),
      supersededBy: orNull(link),
      cancelled: { type: 'boolean' },
      mayBeAddedTo: listOf(link),
      source: objectOf({ name: text, url: ADDRESS }),
      licence,
    }),
    pinned: objectOf(
      {
        $schema: ADDRESS,
        id: text,
        figure: ADDRESS,
        ...revision,
        licence,
        context: {
          description: 'What the figure and its source are called today. All else never changes.',
          ...objectOf({ label: text, source: orNull(source), credit: text }),
        },
      },
      EITHER,
    ),
  },
});
