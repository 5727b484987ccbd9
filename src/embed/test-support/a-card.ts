import type { Card } from '../card/card.ts';
import { ROOT } from './a-chart.ts';

export const card = (changes: Partial<Card> = {}): Card => ({
  of: 'figure',
  id: 'amd-capacity',
  title: 'AMD’s agreement with OpenAI: up to 6 GW',
  heading: 'AMD’s agreement with OpenAI',
  statement: [
    { text: 'up to ', as: 'bound' },
    { text: '6 GW', as: 'number' },
  ],
  account: [
    { text: 'AMD,', isPinned: false },
    { text: 'announced, as of 6 Oct 2025.', isPinned: true },
    { text: 'Grade A.', isPinned: false },
  ],
  url: `${ROOT}/figures/amd-capacity/`,
  picture: `${ROOT}/share/figures/amd-capacity.png`,
  ...changes,
});
