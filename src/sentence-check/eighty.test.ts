/** Eighty sentences as newspapers write them, by somebody who has not built the check, against the real ledger. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { isFloor, isCeiling } from '../ledger/value.ts';
import { printValue } from '../ledger/wording.ts';
import { ownContent } from '../model/test-support/own-content.ts';
import { publishedFacts } from '../propose/published-facts.ts';
import { SentenceChecker } from './check-text.ts';
import type { Finding } from './finding.ts';
import { readFacts, writeFacts } from './fact.ts';

interface Gold {
  kind: string;
  figure?: string;
  or_figure?: string[];
  or_kind?: string;
  at: string;
}

// By way of the file, as a browser has them.
const facts = readFacts(writeFacts(publishedFacts(ownContent) ?? expect.fail('nothing was read')));
const checker = new SentenceChecker(facts);
const { sentences } = parse(readFileSync(join(import.meta.dirname, 'test-support/eighty.yaml'), 'utf8')) as {
  sentences: { text: string; faults: Gold[] }[];
};
const checked = sentences.map(({ text, faults }) => ({ text, faults, findings: checker.check(text) }));

/** Named: a fault of its kind at the figure that proves it. */
const isNamed = ({ kind, figure = '', or_figure = [], or_kind }: Gold, findings: readonly Finding[]) =>
  findings.some(({ fact, problems }) =>
    problems.some(
      (problem) =>
        [kind, or_kind].includes(problem.kind) &&
        [figure, ...or_figure].some((id) => id === problem.fact.id || id === fact?.id),
    ),
  );

describe('eighty sentences', () => {
  const faults = checked.flatMap(({ text, faults: of, findings }) =>
    of.filter(({ kind }) => kind !== 'unknown').map((fault) => ({ text, fault, findings })),
  );

  test('names at least four faults of five, each with the figure that proves it', () => {
    const missed = faults.filter(({ fault, findings }) => !isNamed(fault, findings));
    expect(faults).toHaveLength(46);
    expect(missed.length / faults.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.2);
  });

  test('finds fault with at most one sound sentence of twenty', () => {
    const sound = checked.filter(({ faults: of }) => of.length === 0);
    const alarms = sound.filter(({ findings }) => findings.some(({ state }) => state === 'wrong'));
    expect(sound).toHaveLength(27);
    expect(alarms.length / sound.length, alarms.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('says of what is not in the ledger that it is not there', () => {
    const strange = checked.filter(({ faults: of }) => of.some(({ kind }) => kind === 'unknown'));
    const judged = strange.filter(
      ({ findings }) => !findings.some(({ state }) => state === 'unknown' || state === 'unclear'),
    );
    expect(strange).toHaveLength(8);
    expect(judged.map(({ text }) => text)).toEqual([]);
  });
});

describe('the ledger’s own wording', () => {
  const own = facts.facts.filter(({ value, unit }) => value?.kind === 'quantity' && unit !== 'years');
  const said = ({ label, value }: (typeof own)[number]) =>
    `${label}: ${value ? withPlainSpaces(printValue(value)) : ''}.`;

  test('is hardly ever called another number or another bound', () => {
    const astray = own.filter((fact) =>
      checker
        .check(said(fact))
        .some(({ problems }) => problems.some(({ kind }) => kind === 'value' || kind === 'bound')),
    );
    expect(own.length).toBeGreaterThan(250);
    expect(astray.length / own.length, astray.map(said).join('\n')).toBeLessThanOrEqual(0.03);
  });

  test('without its bound has the wrong bound', () => {
    const bounded = own.filter(({ value }) => value?.kind === 'quantity' && (isFloor(value) || isCeiling(value)));
    const bare = (fact: (typeof own)[number]) =>
      said(fact).replace(/: (?:at least|more than|up to|less than|at most) /, ': ');
    const unseen = bounded.filter(
      (fact) => !checker.check(bare(fact)).some(({ problems }) => problems.some(({ kind }) => kind === 'bound')),
    );
    expect(bounded.length).toBeGreaterThan(40);
    expect(unseen.length / bounded.length, unseen.map(bare).join('\n')).toBeLessThanOrEqual(0.15);
  });
});

test('writes facts that read back as they were', () => {
  expect(readFacts(writeFacts(facts))).toEqual(facts);
});
