import type { Figure } from './figure.ts';

export type RefusalReason =
  | 'nothing-to-add'
  | 'not-additive'
  | 'mixed-units'
  | 'mixed-kinds'
  | 'mixed-layers'
  | 'mixed-power-measures'
  | 'overlap';

export interface Refusal {
  kind: 'refusal';
  reason: RefusalReason;
  /** What is wrong, naming the figures at fault: "`a` and `b` are in usd and gw". */
  message: string;
}

export const refuse = (reason: RefusalReason, message: string): Refusal => ({ kind: 'refusal', reason, message });

/** How messages name a figure. */
export const quotedId = ({ id }: Figure) => `\`${id}\``;
