import { expect, test } from 'vitest';
import { countByKind } from './source-kinds.ts';

test('counts sources of a kind in a reader’s words, the parties’ own first', () => {
  expect(
    countByKind([{ kind: 'news' }, { kind: 'press-release' }, { kind: 'filing' }, { kind: 'press-release' }]),
  ).toBe('2 announcements, 1 filing, 1 report');
  expect(countByKind([{ kind: 'analysis' }, { kind: 'analysis' }])).toBe('2 analyses');
  expect(countByKind([])).toBe('');
});
