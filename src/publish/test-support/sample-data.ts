import { parsePartialDate } from '../../ledger/partial-date.ts';
import type { Unit } from '../../ledger/unit.ts';
import type { Value } from '../../ledger/value.ts';
import { parseValue } from '../../ledger/parse-wording.ts';
import { printValue } from '../../ledger/wording.ts';
import type { PublishedData, PublishedFigure } from '../published-figure.ts';

const READ = parsePartialDate('2026-10-08');
if (!READ) throw new Error('2026-10-08 is no date');

/** A figure with this value, in its own words. */
export const figureWith = (wording: string, unit: Unit, changes: Partial<PublishedFigure> = {}): PublishedFigure =>
  withValue(parseValue(wording, unit), unit, changes);

export const withValue = (value: Value, unit: Unit, changes: Partial<PublishedFigure> = {}): PublishedFigure => ({
  id: 'acme-capacity',
  label: 'Acme capacity for OpenAI, "in all"',
  value,
  wording: printValue(value),
  unit,
  basis: 'announced',
  asOf: READ,
  source: { id: 'acme-release', title: 'Acme, Inc. announces', publisher: 'Acme', url: 'https://acme.example/deal' },
  evidence: 'at least ten gigawatts',
  grade: 'A',
  read: 'original',
  isEnteredTwice: true,
  deals: ['acme'],
  revision: 2,
  url: 'https://ledger.test/figures/acme-capacity/',
  pinnedUrl: 'https://ledger.test/figures/acme-capacity/r/2/',
  ...changes,
});

export const dataOf = (...figures: PublishedFigure[]): PublishedData => ({
  url: 'https://ledger.test/data/',
  sourcesRead: READ,
  figures,
});
