/** The worked examples of the project's research, the wrong ones included: gigawatts and sites. */
import { describe, expect, test } from 'vitest';
import { add, scale } from './arithmetic.ts';
import { Ledger } from './ledger.ts';
import { ledger, omissions, printed, refusal, total } from './test-support/researched.ts';
import { plain, silicon } from './testing.ts';
import { about, exactly } from './value.ts';
import { printQuantity, printSymbols } from './wording.ts';

describe('gigawatts', () => {
  test('of NVIDIA and Oracle are not added: one runs in the other', () => {
    expect(refusal('nvidia-letter', 'oracle-power')).toBe('mixed-layers');
  });

  test('do not make the 33 of the press, which mix two layers', () => {
    expect(refusal('nvidia-letter', 'amd', 'stargate-power', 'broadcom')).toBe('mixed-layers');
  });

  test('of NVIDIA’s own count contain the five that were agreed', () => {
    const answer = total('nvidia-count', 'nvidia-agreed');
    expect(answer).toMatchObject({ stated: 12, naive: 17 });
    expect(omissions(answer)).toEqual([['nvidia-agreed', 'contained']]);
  });

  test('of NVIDIA’s own count are not added to Ohio, even if that were silicon', () => {
    expect(refusal('nvidia-count', 'ohio')).toBe('mixed-layers');
    const ohio = silicon('ohio', 'about 8 GW');
    expect(new Ledger([ledger.figure('nvidia-count'), ohio]).sum(['nvidia-count', 'ohio'])).toMatchObject({
      reason: 'overlap',
    });
  });

  test('of IT and of utility power are not added', () => {
    expect(refusal('ohio', 'georgia')).toBe('mixed-power-measures');
  });

  test('in reading A, near and scheduled, come to about 10.05', () => {
    expect(printed('nvidia-agreed', 'amd-first', 'broadcom-2027', 'trainium', 'cerebras-power')).toBe('about 10.05 GW');
  });

  test('in reading B, the headlines, state 28.75 with mixed bounds', () => {
    const answer = total('nvidia-letter', 'amd', 'broadcom', 'trainium', 'cerebras-power');
    expect(answer).toMatchObject({ stated: 28.75, mixedBounds: true });
    expect(plain(printQuantity(answer.value))).toBe('at least about 22.75 GW');
  });

  test('in reading C, the widest, state about 32', () => {
    const answer = total('nvidia-count', 'amd', 'broadcom', 'trainium', 'cerebras-most');
    expect(answer).toMatchObject({ stated: 32, value: { approximate: true } });
  });

  test('are often quoted as 26: reading B without Trainium and Cerebras', () => {
    expect(total('nvidia-letter', 'amd', 'broadcom')).toMatchObject({ stated: 26, mixedBounds: true });
  });
});

describe('sites', () => {
  const planned = ['abilene', 'shackelford', 'dona-ana', 'milam', 'wisconsin', 'michigan'];

  test('come to 9.3 gigawatts, and with Lordstown to 9.3–9.6', () => {
    expect(printed(...planned)).toBe('9.3 GW');
    expect(printed(...planned, 'lordstown')).toBe('at least 9.3 GW and less than 9.6 GW');
    expect(plain(printSymbols(total(...planned, 'lordstown').value))).toBe('9.3–9.6 GW');
  });

  test('that were called off count nothing', () => {
    const answer = total(...planned, 'norway');
    expect(answer.value).toEqual(exactly(9.3, 'gw'));
    expect(omissions(answer)).toEqual([['norway', 'cancelled']]);
  });

  test('make 22.5–22.8 only in plain arithmetic, with IT power scaled up', () => {
    const generation = scale(about(8, 'gw'), 1.25);
    const picture = [total(...planned, 'lordstown').value, generation, exactly(3.2, 'gw')].reduce(add);
    expect(plain(printSymbols(picture))).toBe('≈ 22.5–22.8 GW');
  });
});
