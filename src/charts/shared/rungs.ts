import type { DealState } from '../../ledger/deal-state.ts';

/** How far something has got: what has got furthest stands first, what has ended last. */
export const RUNGS: readonly { states: readonly (DealState | undefined)[]; heading: string }[] = [
  { states: ['running'], heading: 'In use, at least in part' },
  { states: ['building'], heading: 'Under construction' },
  { states: ['signed'], heading: 'Signed' },
  { states: ['announced'], heading: 'Announced' },
  { states: ['reported'], heading: 'Reported' },
  { states: ['replaced', 'lapsed'], heading: 'Replaced or called off' },
  { states: [undefined], heading: 'No step known' },
];
