import type { Figure, MoneyKind } from '../../ledger/figure.ts';
import type { EntryData } from '../collections.ts';
import { valueOf, type Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../reading/entry.ts';

type Flows = Extract<EntryData<'charts'>, { form: 'flows' }>;

const CASH: ReadonlySet<MoneyKind> = new Set(['purchase-commitment', 'capital-in', 'own-investment']);
const PROMISES: ReadonlySet<MoneyKind> = new Set(['contingent-support', 'equity-received']);

/** Every flow says who pays whom, and has a size in dollars, none, or no cash in it. */
export const checkFlows = (content: Content, entry: Entry, data: Flows): Diagnostic[] => {
  const { ledger } = content;
  // A payer that does not exist is reported where it stands.
  const isKnown = (id: string | undefined) => id === undefined || content.has('vendors', id);
  return data.rows.flatMap((row, r) =>
    row.flows.flatMap(({ figure: id, to }, f) => {
      const figure = ledger.find(id);
      if (!figure || !isKnown(figure.money?.payer) || !isKnown(figure.money?.payee)) return [];
      const problem = problemOf(figure, to) ?? sizeProblem(figure, valueOf(ledger, id)?.kind);
      if (problem === undefined) return [];
      const [message, remedy] = problem;
      return [entry.diagnose('not-drawable', ['rows', r, 'flows', f, 'figure'], `\`${id}\` ${message}`, remedy)];
    }),
  );
};

function problemOf({ money }: Figure, to: string | undefined): [string, string] | undefined {
  if (!money || !(CASH.has(money.kind) || PROMISES.has(money.kind)))
    return ['is no flow of money or shares from one to another', 'choose another figure'];
  const { payer, payee } = money;
  if (payer === undefined || payee === undefined)
    return ['does not say who pays whom', 'give it a `payer` and a `payee`'];
  if (payer !== 'openai' && payee !== 'openai' && to === undefined)
    return ['neither comes from OpenAI nor goes to it', 'say under `to` who receives it'];
  return undefined;
}

function sizeProblem({ money, unit }: Figure, kind: string | undefined): [string, string] | undefined {
  const isSized = money !== undefined && CASH.has(money.kind);
  if (!isSized || kind === undefined || kind === 'not-published') return undefined;
  return kind === 'quantity' && unit === 'usd'
    ? undefined
    : ['has no thickness', 'choose a figure that is an amount of dollars'];
}
