/** The figures of the project's research on what may be added, and how its worked examples ask about them. */
import type { Total } from '../additive.ts';
import type { Figure } from '../figure.ts';
import { Ledger } from '../ledger.ts';
import type { Refusal } from '../refusal.ts';
import { capital, derived, estimated, figure, plain, purchase, silicon, totalOf } from '../testing.ts';
import { printQuantity } from '../wording.ts';

const commitment = { money: { kind: 'purchase-commitment' } } as const;
export const programme = { money: { kind: 'programme-total' } } as const;
const site = (id: string, value: string, rest: Partial<Figure> = {}) =>
  figure(id, 'gw', value, { capacity: { layer: 'site' }, ...rest });
const cloud = (id: string, value: string, rest: Partial<Figure> = {}) =>
  figure(id, 'gw', value, { capacity: { layer: 'cloud' }, ...rest });

/** What the research examined. */
export const ledger = new Ledger([
  // Purchases
  purchase('aws', '$38 billion'),
  purchase('aws-expansion', '$100 billion'),
  purchase('oracle', 'more than $300 billion', { partOf: ['stargate'] }),
  purchase('azure', '$250 billion'),
  purchase('cerebras', 'more than $20 billion'),
  purchase('coreweave', 'up to $22.4 billion'),
  purchase('nvidia-price', 'not published'),
  estimated(purchase('ft-nvidia', 'up to $500 billion')),
  estimated(purchase('ft-amd', 'up to $300 billion')),
  derived('aws-total', 'usd', 'sum(aws, aws-expansion)', commitment),
  // Capital, guarantees, programmes
  capital('nvidia-intended', 'up to $100 billion', { supersededBy: 'nvidia-capital' }),
  capital('nvidia-capital', '$30 billion', { partOf: ['three-investors'] }),
  capital('amazon-capital', '$50 billion', { partOf: ['three-investors'] }),
  capital('softbank-capital', '$30 billion', { partOf: ['three-investors'] }),
  capital('three-investors', '$110 billion', { partOf: ['round'] }),
  capital('round', '$122 billion'),
  capital('raised-before', 'more than about $60 billion'),
  capital('amazon-first', '$15 billion'),
  capital('amazon-second', '$13.7 billion'),
  capital('amazon-third', '$21.3 billion'),
  figure('cerebras-loan', 'usd', '$1 billion', { money: { kind: 'own-investment' } }),
  figure('sb-energy-equity', 'usd', '$500 million', { money: { kind: 'own-investment' } }),
  figure('nvidia-guarantee', 'usd', 'up to $105 billion', { money: { kind: 'contingent-support' } }),
  figure('stargate', 'usd', '$500 billion', programme),
  figure('ft-total', 'usd', 'about $1.5 trillion', programme),
  figure('spending-2030', 'usd', 'about $600 billion', programme),
  figure('spending-2026-2030', 'usd', 'about $856 billion', programme),
  // Silicon
  silicon('nvidia-letter', 'at least 10 GW', { supersededBy: 'nvidia-agreed' }),
  silicon('nvidia-agreed', '5 GW', { partOf: ['nvidia-count'] }),
  silicon('nvidia-count', 'about 12 GW', { overlaps: ['ohio'] }),
  silicon('amd', 'up to 6 GW'),
  silicon('amd-first', '1 GW', { partOf: ['amd'] }),
  silicon('broadcom', '10 GW'),
  silicon('broadcom-2027', '1.3 GW', { partOf: ['broadcom'] }),
  silicon('trainium', 'about 2 GW'),
  silicon('cerebras-power', '750 MW', { partOf: ['cerebras-most'] }),
  silicon('cerebras-most', 'up to 2 GW'),
  // Clouds and sites
  cloud('oracle-power', 'up to 4.5 GW'),
  site('stargate-power', 'about 7 GW'),
  site('abilene', '1.2 GW'),
  site('shackelford', '2 GW'),
  site('dona-ana', '2.2 GW'),
  site('milam', '1.2 GW'),
  site('wisconsin', '1.3 GW'),
  site('michigan', '1.4 GW'),
  site('lordstown', 'less than 0.3 GW'),
  site('norway', '230 MW', { cancelled: 'Called off in 2026.' }),
  site('ohio', 'about 8 GW', { capacity: { layer: 'site', power: 'it' } }),
  site('georgia', '3.2 GW', { capacity: { layer: 'site', power: 'utility' } }),
  // Terms and yearly averages
  figure('aws-term', 'years', 'about 7 years'),
  figure('expansion-term', 'years', '8 years'),
  figure('oracle-term', 'years', '5 years'),
  figure('cerebras-term', 'years', 'about 3 years'),
  derived('aws-yearly', 'usd/year', 'aws / aws-term', commitment),
  derived('expansion-yearly', 'usd/year', 'aws-expansion / expansion-term', commitment),
  derived('oracle-yearly', 'usd/year', 'oracle / oracle-term', commitment),
  derived('cerebras-yearly', 'usd/year', 'cerebras / cerebras-term', commitment),
  // Accounts
  figure('loss-net', 'usd', '$3.1 billion', { money: { kind: 'accounts' } }),
  figure('loss-pretax', 'usd', '$4.1 billion', { money: { kind: 'accounts' } }),
  figure('stake', 'percent', 'about 27%'),
  figure('stake-before', 'percent', '32.5%'),
  derived('inferred-net', 'usd', 'loss-net / stake', { money: { kind: 'accounts' } }),
  derived('inferred-pretax', 'usd', 'loss-pretax / stake-before', { money: { kind: 'accounts' } }),
  derived('inferred-lowest', 'usd', 'loss-net / stake-before', { money: { kind: 'accounts' } }),
  derived('inferred-highest', 'usd', 'loss-pretax / stake', { money: { kind: 'accounts' } }),
]);

export const total = (...ids: string[]): Total => totalOf(ledger.sum(ids));

export function refusal(...ids: string[]): Refusal['reason'] {
  const answer = ledger.sum(ids);
  if (answer.kind === 'total') throw new Error(`added up to ${printQuantity(answer.value)}`);
  return answer.reason;
}

export const printed = (...ids: string[]) => plain(printQuantity(total(...ids).value));
export const omissions = (answer: Total) => answer.omitted.map(({ figure: { id }, reason }) => [id, reason]);

/** The value of one more figure, computed by `formula`. */
export const compute = (unit: string, formula: string, rest: Partial<Figure> = {}) =>
  new Ledger([...ledger.figures, derived('computed', unit, formula, rest)]).quantity('computed');
