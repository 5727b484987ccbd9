import { expect, test } from 'vitest';
import { ChartError } from '../shared/chart-error.ts';
import { pathName, pathsChart, pathsRows, planWords, pathDetails, stateWord } from './paths-chart.ts';
import { deals, pathsSample, READ_UP_TO } from '../test-support/time-samples.ts';

const chartOf = (deal: string) => pathsChart({ description: '', rows: [{ label: 'A', deal }] }, deals, READ_UP_TO);
const rows = pathsSample.groups.flatMap((group) => group.rows);

test('takes only deals that there are, and no event that lies ahead for past', () => {
  expect(() => chartOf('none')).toThrow(ChartError);
  expect(() => chartOf('ahead')).toThrow('mark it `expected`');
});

test('says where a deal stands and since when', () => {
  expect(rows.map(stateWord)).toEqual(['running', 'replaced']);
  expect(rows.map((row) => pathDetails(row)[0])).toEqual(['since Aug 2026', '27 Feb 2026']);
});

test('names a line by all its events', () => {
  expect(rows.map(pathName)[1]).toBe(
    'NVIDIA: replaced; 27 Feb 2026; was due second half of 2026; so far: letter of intent 22 Sep 2025, disclosed 19 Nov 2025, replaced 27 Feb 2026',
  );
});

test('says which part is promised, and how its date is limited', () => {
  const event = { date: READ_UP_TO, stage: 'running', what: '', sources: [], expected: true } as const;
  expect(planWords({ ...event, of: 'Abilene', bound: 'by' }, { reached: undefined })).toBe('Abilene due by 8 Oct 2026');
});

test('lists every event with its sources', () => {
  const listed = pathsRows(pathsSample);
  expect(listed).toHaveLength(11);
  expect(listed.at(-1)).toMatchObject({
    group: 'Replaced or called off',
    label: 'NVIDIA',
    detail: 'What happened in 2026-H2.',
    part: 'promise',
    words: 'was due second half of 2026',
    lower: '2026-07-01',
    upper: '2026-12-31',
    sources: ['a-source'],
    href: '/deals/letter/',
  });
  expect(listed[6]?.words).toBe('ends 31 May 2031');
});

test('groups deals by how far they have got, and keeps in the table what has no line', () => {
  const chart = pathsChart(
    {
      description: '',
      rows: [
        { label: 'Ended', deal: 'letter' },
        { label: 'Running', deal: 'contract' },
        { label: 'Aside', deal: 'contract', inTable: true },
      ],
    },
    deals,
    READ_UP_TO,
  );
  expect(chart.groups.map(({ heading, rows: all }) => [heading, ...all.map(({ label }) => label)])).toEqual([
    ['In use, at least in part', 'Running'],
    ['Replaced or called off', 'Ended'],
  ]);
  expect(pathsRows(chart).at(-1)).toMatchObject({ group: 'Not in the picture', label: 'Aside' });
});
