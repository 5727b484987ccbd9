import { MONEY_KINDS, type Figure } from '../../ledger/figure.ts';
import { needed, ref, table, word } from '../table.ts';

type FlowRow = { figure: string } & NonNullable<Figure['money']>;

export const moneyFlows = table<FlowRow>({
  name: 'money_flows',
  title: 'Money flows',
  says: 'What kind of money a figure is, who pays it and who gets it. Kinds are never added to each other.',
  key: ['figure'],
  rows: ({ ledger }) => ledger.figures.flatMap(({ id, money }) => (money ? { figure: id, ...money } : [])),
  columns: [
    needed(ref('figure', 'figures', 'The figure.', ({ figure }) => figure)),
    needed(
      word(
        'kind',
        'What moves. Only commitments to buy, capital into OpenAI and own investment add up.',
        MONEY_KINDS,
        ({ kind }) => kind,
      ),
    ),
    ref('payer', 'vendors', 'Who pays.', ({ payer }) => payer),
    ref('payee', 'vendors', 'Who is paid.', ({ payee }) => payee),
  ],
});
