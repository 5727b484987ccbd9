import type { Figure } from '../../ledger/figure.ts';

export interface MoneyDirection {
  /** The class that colours it. */
  colour: 'text-out' | 'text-in';
  arrow: '→' | '←';
  words: 'from OpenAI' | 'into OpenAI';
}

/** Which way a figure's money goes, seen from OpenAI; undefined for money between others. */
export function directionOf({ money }: Figure): MoneyDirection | undefined {
  if (money?.payee === 'openai') return { colour: 'text-in', arrow: '←', words: 'into OpenAI' };
  if (money?.payer === 'openai') return { colour: 'text-out', arrow: '→', words: 'from OpenAI' };
  return undefined;
}
