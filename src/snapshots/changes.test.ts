import { expect, test } from 'vitest';
import { changesBetween, printChanges } from './changes.ts';

const KEYS = new Map([
  ['figures', ['id']],
  ['claims', ['id']],
  ['corrections', ['id']],
  ['overlaps', ['figure', 'other']],
]);

const csv = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;
const BEFORE = new Map([
  ['figures', csv('id,label', 'aws,AWS')],
  ['claims', csv('id,figure,wording', 'aws/r/1,aws,$38 billion')],
  ['corrections', csv('id,kind,says')],
]);

const between = (after: Record<string, string>) =>
  changesBetween(BEFORE, new Map([...BEFORE, ...Object.entries(after)]), KEYS);

test('finds nothing where nothing has changed', () => {
  expect(between({})).toEqual({ added: [], revised: [], corrected: [], tables: {} });
});

test('tells a new value of an old figure from a new figure', () => {
  const changes = between({
    figures: csv('id,label', 'aws,AWS', 'amd,AMD'),
    claims: csv('id,figure,wording', 'aws/r/1,aws,$38 billion', 'aws/r/2,aws,$138 billion', 'amd/r/1,amd,6 GW'),
  });
  expect(changes.added).toEqual(['amd']);
  expect(changes.revised).toEqual([{ figure: 'aws', claim: 'aws/r/2', wording: '$138 billion' }]);
});

test('names each cell that says something else, before and after', () => {
  const { tables } = between({ figures: csv('id,label', 'aws,Amazon') });
  expect(tables['figures']).toEqual({ added: [], removed: [], changed: { aws: { label: ['AWS', 'Amazon'] } } });
});

test('takes a new column for no change of a row', () => {
  expect(between({ figures: csv('id,label,unit', 'aws,AWS,usd') }).tables).toEqual({});
});

test('tells rows apart by all columns of their key', () => {
  const { tables } = between({ overlaps: csv('figure,other', 'aws,amd', 'aws,oracle') });
  expect(tables['overlaps']?.added).toEqual(['aws | amd', 'aws | oracle']);
});

test('says in words what has changed, and that a first snapshot has none before it', () => {
  const changes = between({ corrections: csv('id,kind,says', 'term,corrected,It is seven years.') });
  expect(printChanges('2026-12-06', '2026-11-29', changes)).toContain(
    'Corrections (1)\n- term (corrected): It is seven years.\n',
  );
  expect(printChanges('2026-11-29', undefined, changes)).toContain('first snapshot');
});
