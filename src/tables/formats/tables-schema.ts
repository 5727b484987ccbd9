import { ADDRESS, schemaHead } from '../../publish/json-schema.ts';
import type { ColumnShape, FilledTable } from '../table.ts';

type TableShape = Pick<FilledTable, 'name' | 'says' | 'columns'>;

function cellSchema({ type, says, isNeeded, oneOf }: ColumnShape) {
  const own = type === 'date' ? { type: 'string', format: 'date' } : { type };
  const description = { description: says };
  if (isNeeded) return { ...description, ...own, ...(oneOf && { enum: oneOf }) };
  return {
    ...description,
    type: [own.type, 'null'],
    ...('format' in own && { format: own.format }),
    ...(oneOf && { enum: [...oneOf, null] }),
  };
}

/** Of one row under the names of its columns. */
export const rowJsonSchema = ({ says, columns }: Pick<TableShape, 'says' | 'columns'>) => ({
  description: says,
  type: 'object',
  properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
  required: columns.map(({ name }) => name),
  additionalProperties: false,
});

/** JSON Schema of the file of all tables. @param id its own address */
export const tablesSchema = (id: string, tables: readonly TableShape[]) => ({
  ...schemaHead(id, 'Compute Ledger as tables'),
  type: 'object',
  properties: {
    $schema: ADDRESS,
    source: { type: 'object' },
    licence: { type: 'object' },
    sourcesRead: { type: 'string', format: 'date' },
    ...Object.fromEntries(tables.map((table) => [table.name, { type: 'array', items: rowJsonSchema(table) }])),
  },
  required: ['$schema', 'source', 'licence', 'sourcesRead', ...tables.map(({ name }) => name)],
  additionalProperties: false,
});
