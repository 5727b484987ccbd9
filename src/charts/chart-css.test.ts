import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { themed } from '../design/themed.ts';
import { LABEL_WIDTH } from './shared/text/place-label.ts';
import { BESIDE } from './test-support/text-boxes.ts';

/** Every length in px that a style sheet has where labels stand beside the marks, with its place. */
function lengthsBeside(path: string, isWanted: (params: string) => boolean): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  postcss.parse(themed(readFileSync(new URL(path, import.meta.url), 'utf8'))).walkDecls((declaration) => {
    const rule = declaration.parent;
    const query = rule?.parent;
    if (rule?.type !== 'rule' || query?.type !== 'atrule' || !isWanted((query as postcss.AtRule).params)) return;
    const numbers = [...declaration.value.matchAll(/(-?\d+)px/g)].map(([, px]) => Number(px));
    for (const selector of rule.selectors) lengths.set(`${selector} ${declaration.prop}`, numbers);
  });
  return lengths;
}

/** What a name and its value get more, so that they do not meet where a reader spaces letters out, px. */
const SLACK = 24;
/** Between the column of labels and the marks, px. */
const GAP = 20;
/** By which the ground of a row reaches past its labels and its marks, px. */
const PAST = 6;

test('the style sheet leaves the room for labels that they are placed in', () => {
  const lengths = lengthsBeside('chart.css', (params) => params === `(min-width: ${BESIDE.from}px)`);
  const column = LABEL_WIDTH + SLACK + GAP;
  expect(column).toBe(BESIDE.plot);
  expect(Object.fromEntries(lengths)).toMatchObject({
    '.bound-bars padding-left': [column],
    '.bars .label translate': [-column, BESIDE.labelY],
    '.bars .heading translate': [-column, BESIDE.headingY],
    '.bars .about translate': [-column, BESIDE.headingY],
    '.bars .band transform': [BESIDE.bandY],
    '.bars .line x': [-column],
    '.bars .line width': [column],
    '.bars .row x': [-column - PAST],
    '.bars .row width': [column + 2 * PAST],
    '.bars .value transform': [LABEL_WIDTH + SLACK],
  });
});
