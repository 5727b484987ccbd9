import { expect, test } from 'vitest';
import { asExactAs, inGigawatts } from './print-alike.ts';

test('a sum is as exact as its least exact part in the same unit', () => {
  expect(asExactAs('10.05 GW', ['5 GW', '1.3 GW', '750 MW'])).toBe('10 GW');
  expect(asExactAs('10.05 GW', ['5.5 GW', '1.31 GW'])).toBe('10.1 GW');
  expect(asExactAs('32 GW', ['1.3 GW'])).toBe('32 GW');
  expect(asExactAs('$1.5bn', ['750 MW'])).toBe('$1.5bn');
});

test('megawatts become gigawatts only beside gigawatts', () => {
  expect(inGigawatts('750 MW', ['10 GW'])).toBe('0.75 GW');
  expect(inGigawatts('750 MW', ['200 MW'])).toBe('750 MW');
  expect(inGigawatts('$5bn', ['10 GW'])).toBe('$5bn');
});
