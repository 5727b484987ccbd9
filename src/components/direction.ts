import type { Figure } from '../ledger/figure.ts';

export interface Direction {
  /** For the colour: see tokens.css. */
  hue: 'out' | 'in';
  arrow: '→' | '←';
  words: 'from OpenAI' | 'into OpenAI';
}

/** Which way a figure's money goes, seen from OpenAI; undefined for money between others. */
export function directionOf({ money }: Figure): Direction | undefined {
  if (money?.payee === 'openai') return { hue: 'in', arrow: '←', words: 'into OpenAI' };
  if (money?.payer === 'openai') return { hue: 'out', arrow: '→', words: 'from OpenAI' };
  return undefined;
}
