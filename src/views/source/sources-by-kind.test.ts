import { expect, test } from 'vitest';
import { parsePartialDate } from '../../ledger/partial-date.ts';
import { sourcesByKind } from './sources-by-kind.ts';

test('lists sources under their kind, the newest first and the undated last', () => {
  const source = (id: string, date?: string) => ({
    id,
    kind: 'news' as const,
    published: date === undefined ? undefined : parsePartialDate(date),
  });
  const kinds = sourcesByKind([source('undated'), source('old', '2025'), source('new', '2026-02-01')]);
  expect(kinds.find(({ kind }) => kind === 'news')?.of.map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
  expect(kinds.find(({ kind }) => kind === 'filing')?.of).toEqual([]);
});
