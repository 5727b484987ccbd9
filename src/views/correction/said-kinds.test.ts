import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correction, deal, firstValue, revision } from '../../publish/changes/test-support/sample-changes.ts';
import { byPage, fewNames, openLists, saidKinds } from './said-kinds.ts';

test('tells what has changed from what only says the same in other words, and what we got wrong from both', () => {
  const reworded = { ...revision, isNews: false };
  const days = [
    { deals: [deal], changes: [reworded, correction], values: [] },
    { deals: [], changes: [revision], values: [firstValue] },
  ];
  expect(saidKinds(days)).toEqual({
    deals: [deal],
    moved: [revision],
    corrections: [correction],
    reworded: [reworded],
    values: [firstValue],
  });
});

test('tells a figure that moved twice in one line, from what it was to what it is', () => {
  const again = { ...revision, revision: 3, before: revision.after, after: '4 GW' };
  for (const changes of [
    [revision, again],
    [again, revision],
  ])
    expect(saidKinds([{ deals: [], changes, values: [] }]).moved).toEqual([{ ...again, before: revision.before }]);
});

test('puts a correction under the deal that it is about', () => {
  expect([...byPage([correction, { ...correction, id: 'another' }]).keys()]).toEqual(['OpenAI and Acme']);
});

test('opens no more lines than there is room for, on any day, and the first list before the others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400)), fc.nat(100), (lengths, room) => {
      const open = openLists(lengths, room);
      const lines = lengths.filter((_, i) => open[i]).reduce((sum, length) => sum + length, 0);
      expect(lines).toBeLessThanOrEqual(room);
      expect(open[0]).toBe(lengths.length > 0 ? (lengths[0] ?? 0) <= room : undefined);
      expect(openLists(lengths, Infinity)).not.toContain(false);
    }),
  );
});

test('names the first of what a folded list is about, and counts the others', () => {
  expect(fewNames(['Oracle', 'AMD'])).toBe('Oracle, AMD');
  expect(fewNames(['Oracle', 'AMD', 'NVIDIA', 'SoftBank'])).toBe('Oracle, AMD, NVIDIA, SoftBank');
  expect(fewNames(['Oracle', 'AMD', 'NVIDIA', 'SoftBank', 'Foxconn'])).toBe('Oracle, AMD, NVIDIA and 2 others');
});
