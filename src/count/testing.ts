/** Small files of what is counted, for tests. */
import type { CountFile, FiledClaim, FiledDeal, FiledFigure } from './count-file.ts';
import type { Question } from './question.ts';

export const claimed = (value: string, day = '2025-06-01', rest: Partial<FiledClaim> = {}): FiledClaim => ({
  value,
  day,
  basis: 'announced',
  grade: 'A',
  ...rest,
});

/** A commitment of OpenAI's under the deal `acme`, public since June 2025 unless its claims say otherwise. */
export const commitment = (id: string, value: string, rest: Partial<FiledFigure> = {}): FiledFigure => ({
  id,
  label: id,
  unit: 'usd',
  counts: true,
  money: { kind: 'purchase-commitment', payer: 'openai', payee: 'acme' },
  deals: ['acme'],
  claims: [claimed(value)],
  ...rest,
});

export const chips = (id: string, value: string, rest: Partial<FiledFigure> = {}): FiledFigure => {
  const { money: _money, ...figure } = commitment(id, value);
  return { ...figure, unit: 'gw', capacity: { layer: 'silicon' }, ...rest };
};

export const deal = (id: string, path: FiledDeal['path'], supplier = id): FiledDeal => ({
  id,
  name: id,
  supplier,
  path,
});

const SIGNED: FiledDeal = deal('acme', [{ on: '2025-06-01', stage: 'agreement' }]);

export const fileOf = (figures: readonly FiledFigure[], deals: readonly FiledDeal[] = [SIGNED]): CountFile => ({
  readUpTo: '2026-10-08',
  figures,
  deals,
  suppliers: Object.fromEntries(deals.map(({ supplier }) => [supplier, supplier])),
});

export const asked = (rest: Partial<Question> = {}): Question => ({
  measure: 'pays',
  firmness: 'announced',
  grade: 'D',
  grouping: 'supplier',
  day: '2026-10-08',
  ...rest,
});
