import { expect, test } from 'vitest';
import { answer } from '../../count/answer.ts';
import { asked, commitment, fileOf } from '../../count/testing.ts';
import { recordsOf } from '../../publish/read-csv.ts';
import { countCsv } from './count-csv.ts';

test('has a line for each figure that was public, and says of each whether it counts', () => {
  const file = fileOf([
    commitment('all', 'more than $300 billion'),
    commitment('first', '$38 billion', { partOf: ['all'] }),
  ]);
  const lines = recordsOf(countCsv(answer(file, asked())));
  const column = (name: string) => lines.map((line) => line[name]);
  expect(column('figure')).toEqual(['all', 'first']);
  expect(column('counted')).toEqual(['true', 'false']);
  expect(column('why_not')).toEqual(['', 'is part of “all”, which is counted']);
  expect(column('lower')).toEqual(['300000000000', '38000000000']);
  expect(column('upper')).toEqual(['', '38000000000']);
});
