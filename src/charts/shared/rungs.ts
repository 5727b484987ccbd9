import type { DealState } from '../../ledger/deal-state.ts';

/** How far something has got: what has got furthest stands first, what has ended last. */
export const RUNGS: readonly { states: readonly (DealState | undefined)[]; heading: string; word: string }[] = [
  { states: ['running'], heading: 'In use, at least in part', word: 'in use, in part' },
  { states: ['building'], heading: 'Under construction', word: 'being built' },
  { states: ['signed'], heading: 'Signed', word: 'signed' },
  { states: ['announced'], heading: 'Announced', word: 'announced' },
  { states: ['reported'], heading: 'Reported', word: 'reported' },
  { states: ['replaced', 'lapsed'], heading: 'Replaced or called off', word: 'ended' },
  { states: [undefined], heading: 'No step known', word: '' },
];
