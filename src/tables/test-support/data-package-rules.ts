const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', minItems: 1, items: text };
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
const columns = { anyOf: [text, texts] };

/** Types of fields that the standard knows. */
const FIELD_TYPES =
  'any array boolean date datetime duration geojson geopoint integer list number object string time year yearmonth';

const TABLE_SCHEMA = {
  type: 'object',
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          name: text,
          type: { enum: FIELD_TYPES.split(' ') },
          description: text,
          constraints: {
            type: 'object',
            properties: {
              required: { type: 'boolean' },
              enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
            },
            additionalProperties: false,
          },
        },
        required: ['name', 'type'],
        additionalProperties: false,
      },
    },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: columns,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          fields: columns,
          reference: {
            type: 'object',
            properties: { resource: name, fields: columns },
            required: ['resource', 'fields'],
          },
        },
        required: ['fields', 'reference'],
      },
    },
  },
  required: ['fields'],
  additionalProperties: false,
};

const RESOURCE = {
  type: 'object',
  properties: {
    name,
    type: { const: 'table' },
    title: text,
    description: text,
    // Beside the description, or below it.
    path: { type: 'string', pattern: '^[^/.][^:]*$' },
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    schema: TABLE_SCHEMA,
  },
  required: ['name', 'type', 'path', 'schema'],
  additionalProperties: false,
};

/**
 * What version 2 of the standard asks of those properties that our package has, in our words; a property that is
 * missing here is one that we have not looked up.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export const DATA_PACKAGE = {
  type: 'object',
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: text,
    description: text,
    version: text,
    homepage: { type: 'string', pattern: '^https?://' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', properties: { name: text, path: text, title: text }, required: ['name'] },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', properties: { title: text, roles: texts } },
    },
    keywords: texts,
    resources: { type: 'array', minItems: 1, items: RESOURCE },
  },
  required: ['$schema', 'resources'],
  additionalProperties: false,
};
