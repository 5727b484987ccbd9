import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WAYS, type Written } from './damage.ts';

const CLAIM: Written = {
  value: 'more than $38.5 billion',
  basis: 'announced',
  asOf: '2025-11-03',
  source: 'release',
  evidence: 'a commitment of over $38.5 billion',
  payer: 'openai',
  payee: 'acme',
};
const SOURCES = ['release', 'filing', 'report'];
const chance = fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true })).map((stream) => ({
  random: () => stream.next().value as number,
  sources: SOURCES,
}));

const CHANGED: Readonly<Record<string, readonly (keyof Written)[]>> = {
  'one digit': ['value'],
  'ten times': ['value'],
  scale: ['value'],
  'bound exchanged': ['value'],
  'bound lost': ['value'],
  'as-of a year early': ['asOf'],
  'as-of a year late': ['asOf'],
  'another source': ['source'],
  'payer and payee exchanged': ['payer', 'payee'],
  'basis exchanged': ['basis'],
  'a digit of the evidence': ['evidence'],
};

test.each(Object.entries(WAYS))('%s: changes that and nothing else', (name, way) => {
  fc.assert(
    fc.property(chance, (luck) => {
      const slip = way(CLAIM, luck) ?? expect.fail('nothing was hit');
      const changed = (Object.keys(CLAIM) as (keyof Written)[]).filter((key) => slip[key] !== CLAIM[key]);
      expect(changed).toEqual(CHANGED[name]);
    }),
  );
});

test('what a claim does not hold cannot slip', () => {
  const luck = { random: () => 0, sources: ['release'] };
  const bare: Written = { value: '2030', basis: 'announced', source: 'release' };
  const hit = Object.entries(WAYS).filter(([, way]) => way(bare, luck) !== undefined);
  expect(hit.map(([name]) => name)).toEqual(['one digit', 'basis exchanged']);
});
