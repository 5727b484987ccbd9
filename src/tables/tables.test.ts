import { expect, test } from 'vitest';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { ourBook, ourTables, cellsOf, tableNamed } from './test-support/our-tables.ts';

const IDENTIFIER = /^[a-z][a-z_]*$/;

test.each(ourTables)('$name has rows, each with its own key', (table) => {
  const { rows, key } = table;
  const columns = key.map((name) => cellsOf(table, name));
  const keys = rows.map((_, row) => columns.map((cells) => cells[row]).join(' | '));
  expect(rows.length).toBeGreaterThan(0);
  expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([]);
});

test.each(ourTables)('$name leads nowhere but to rows that are there', (table) => {
  const lost = table.columns.flatMap(({ name, refersTo }) => {
    if (refersTo === undefined) return [];
    const ids = new Set(cellsOf(tableNamed(refersTo), 'id'));
    return cellsOf(table, name).filter((id) => id !== null && !ids.has(id));
  });
  expect(lost).toEqual([]);
});

test.each(ourTables)('$name keeps what it says of its columns', (table) => {
  for (const { name, isNeeded, oneOf } of table.columns) {
    const cells = cellsOf(table, name);
    if (isNeeded) expect(cells, name).not.toContain(null);
    const strange = cells.filter((cell) => oneOf && cell !== null && !oneOf.includes(String(cell)));
    expect(strange, name).toEqual([]);
  }
});

test.each(ourTables)('$name has names that no tool must quote, and spaces that people type', (table) => {
  expect([table.name, ...table.columns.map(({ name }) => name)].filter((name) => !IDENTIFIER.test(name))).toEqual([]);
  const texts = table.rows.flat().filter((cell) => typeof cell === 'string');
  expect(texts.filter((text) => withPlainSpaces(text) !== text)).toEqual([]);
});

test.each(ourTables)('$name explains each column in a sentence', ({ says, columns }) => {
  expect([says, ...columns.map((column) => column.says)].filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
});

test('each figure has one current claim, with the value that the ledger prints', () => {
  const table = tableNamed('claims');
  const current = cellsOf(table, 'current');
  const [figures, uppers] = [cellsOf(table, 'figure'), cellsOf(table, 'upper')];
  const printed = new Map(figures.flatMap((id, row) => (current[row] === true ? [[String(id), uppers[row]]] : [])));
  expect(current.filter(Boolean)).toHaveLength(printed.size);
  expect(printed.size).toBeGreaterThan(100);
  for (const [id, upper] of printed) {
    const value = ourBook.ledger.value(id);
    const known = value.kind === 'quantity' && Number.isFinite(value.upper) ? value.upper : null;
    expect(upper, id).toBe(known);
  }
});

test('a claim keeps its id when another source is written above it', () => {
  const ids = cellsOf(tableNamed('claims'), 'id');
  expect(ids).toContain('aws-commitment/r/1');
  expect(ids).toContain('aws-commitment/by/seed-aws-nationbytes');
});
