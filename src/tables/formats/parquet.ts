import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, ColumnShape, ColumnType, FilledTable } from '../table.ts';

const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

const element = ({ name, type, isNeeded }: ColumnShape): SchemaElement => ({
  name,
  ...TYPES[type],
  repetition_type: isNeeded ? 'REQUIRED' : 'OPTIONAL',
});

const written = (type: ColumnType, cell: Cell) => (type === 'date' && typeof cell === 'string' ? new Date(cell) : cell);

/** A table as Parquet; the same table gives the same bytes. @see https://parquet.apache.org/docs/file-format/ */
export const parquetFile = ({ columns, rows }: FilledTable): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
      columnData: columns.map(({ name, type }, index) => ({
        name,
        data: rows.map((cells) => written(type, cells[index] ?? null)),
      })),
    }),
  );
