import { describe, expect, test } from 'vitest';
import { DETAIL_LINE, placeTexts } from './place-label.ts';

const value = { bound: 'estimated', number: '2.2 GW' };

describe('a label', () => {
  test('has its value beside its name, and what is said about it below', () => {
    const { value: placed, below, height } = placeTexts('Oracle', value, ['New Mexico']);
    expect(placed.y).toBeLessThan(height);
    expect(below).toEqual({ text: 'New Mexico', y: placed.y + DETAIL_LINE });
  });

  test('whose value has no room beside its name has both on the next line, where they fit', () => {
    const { name, value: placed, beside, below } = placeTexts('Shackelford County', value, ['Texas, Oracle']);
    expect(placed.y).toBeGreaterThan(name.at(-1)?.y ?? Infinity);
    expect(beside).toEqual({ text: 'Texas, Oracle', x: 0, y: placed.y });
    expect(below).toEqual({ text: 'Texas, Oracle', y: placed.y });
  });

  test('says more below than there is room for beside the value', () => {
    const long = ['Texas, Oracle', 'first building due in 2027'];
    const { value: placed, below } = placeTexts('Shackelford County', value, long);
    expect(below).toEqual({ text: long.join(', '), y: placed.y + DETAIL_LINE });
  });

  test('leaves out beside its value what it would leave out below', () => {
    const longer = ['Michigan, Oracle; first delivery due in the last quarter of 2027, as one account has it'];
    const { value: placed, below } = placeTexts('Shackelford County', value, longer);
    expect(below).toEqual({ text: 'Michigan, Oracle', y: placed.y });
  });
});
