import { basesOf } from '../ledger/unit.ts';
import type { EntryData } from './collections.ts';

/**
 * What a figure lacks that says what it may be added to, and how it is written; undefined where nothing is missing.
 *
 * @param payee id of the company that OpenAI would pay
 */
export function missingKind(
  { unit, money, capacity, deals }: EntryData<'figures'>,
  payee = 'aws',
): [message: string, remedy: string] | undefined {
  if (basesOf(unit).numerator === 'usd' && !money) {
    return [
      'A figure in dollars needs `money`: its kind, and who pays whom',
      `write \`money: { kind: purchase-commitment, payer: openai, payee: ${payee} }\`; docs/add-a-deal.md lists the kinds`,
    ];
  }
  // A company's whole compute lies in no layer, and is never added to anything.
  if (unit === 'gw' && !capacity && deals.length > 0) {
    return [
      'A deal’s figure in gigawatts needs `capacity`: the layer that it measures',
      'write `capacity: { layer: silicon }`, or cloud, or site with the power that it means',
    ];
  }
  return undefined;
}
