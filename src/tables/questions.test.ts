import { afterAll, expect, test } from 'vitest';
import { addableTo } from '../ledger/addable.ts';
import { stateReached } from '../ledger/deal-state.ts';
import { pathOfPower } from '../ledger/deal.ts';
import { revisions, rivals } from '../ledger/figure.ts';
import { GRADES } from '../ledger/proof.ts';
import { judgementOf, promisesIn } from '../model/promises.ts';
import { openTables } from './formats/sqlite.ts';
import { DATA_QUESTIONS } from './questions.ts';
import { ourBook, ourTables } from './test-support/our-tables.ts';

const { ledger, grades, deals, readUpTo } = ourBook;
const database = openTables(ourTables);
afterAll(() => database.close());

/** The lines of SQL for a question, run: a list of cells for each row. */
function answerTo(id: string): unknown[][] {
  const question = DATA_QUESTIONS.find((each) => each.id === id) ?? expect.fail(`no question is called ${id}`);
  return database
    .prepare(question.sql)
    .all()
    .map((row) => Object.values(row));
}

const first = (id: string) => answerTo(id).map(([cell]) => cell);
const finite = (bound: number) => (Number.isFinite(bound) ? bound : null);
const isConfirmed = (id: string) => grades.of(id) !== undefined;

test('there are ten, each in at most three lines of each language', () => {
  expect(new Set(DATA_QUESTIONS.map(({ id }) => id)).size).toBe(10);
  const lines = DATA_QUESTIONS.flatMap(({ sql, pandas, jq }) => [sql, pandas, jq]).map(
    (code) => code.split('\n').length,
  );
  expect(Math.max(...lines)).toBe(3);
});

/** The ledger’s own answers. */
const ANSWERS: Readonly<Record<string, () => void>> = {
  commitments: () => {
    const { lower, upper } = ledger.quantity('published-commitments');
    expect(answerTo('commitments').map(([, ...bounds]) => bounds)).toEqual([[finite(lower), finite(upper)]]);
  },
  'power-due': () => {
    const rows = answerTo('power-due');
    expect(rows.length).toBeGreaterThan(3);
    for (const [year, layer, , figure, lower] of rows) {
      const { capacity } = ledger.figure(String(figure));
      expect([layer, lower]).toEqual([capacity?.layer, finite(ledger.quantity(String(figure)).lower)]);
      expect(year).toMatch(/^20\d\d$/);
    }
  },
  running: () => {
    const running = ledger.figures.filter(({ id, capacity, deals: [own] }) => {
      const path = deals.find((deal) => deal.id === own)?.path ?? [];
      const { state } = stateReached(pathOfPower(path, id), readUpTo, readUpTo) ?? {};
      return capacity && state === 'running' && isConfirmed(id);
    });
    expect(first('running')).toEqual(running.map(({ id }) => id).toSorted());
  },
  late: () => {
    const late = promisesIn(ledger.figures, deals).filter((each) =>
      ['late', 'due'].includes(judgementOf(each, readUpTo).verdict),
    );
    expect(new Set(first('late'))).toEqual(new Set(late.map(({ figure }) => figure.id)));
  },
  'both-ways': () => {
    const flows = ledger.figures.flatMap(({ money }) => money ?? []);
    const paying = flows.flatMap(({ payer, payee }) => (payee === 'openai' ? (payer ?? []) : []));
    const both = flows.flatMap(({ payer, payee }) =>
      payer === 'openai' && payee && paying.includes(payee) ? payee : [],
    );
    expect(first('both-ways')).toEqual([...new Set(both)].toSorted());
  },
  'may-be-added': () => {
    const others = addableTo(ledger, 'aws-commitment').map(({ id }) => id);
    expect(first('may-be-added')).toEqual(others.toSorted());
  },
  revised: () => {
    const revised = ledger.figures.filter((figure) => figure.formula === undefined && revisions(figure).length > 1);
    const told = revised.map((figure) => [figure.id, revisions(figure).length] as const);
    expect(new Map(answerTo('revised') as [string, number][])).toEqual(new Map(told));
  },
  disputed: () => {
    const disputed = ledger.figures.filter((figure) => rivals(figure).length > 0);
    expect(first('disputed')).toEqual(disputed.map(({ id }) => id).toSorted());
  },
  grades: () => {
    const of = ledger.figures.map(({ id }) => grades.of(id));
    const counted = GRADES.map((grade) => [grade, of.filter((each) => each === grade).length]);
    expect(answerTo('grades')).toEqual(counted.filter(([, n]) => n !== 0));
  },
  'per-gigawatt': () => {
    const rates = ledger.figures.filter(({ id, unit }) => unit === 'usd/gw' && isConfirmed(id));
    expect(first('per-gigawatt')).toEqual(rates.map(({ id }) => id).toSorted());
  },
};

test.each(DATA_QUESTIONS)('the lines of SQL answer as the ledger does: $asks', ({ id }) => {
  expect(answerTo(id).length).toBeGreaterThan(0);
  (ANSWERS[id] ?? expect.fail(`the ledger's own answer to ${id} is missing`))();
});
