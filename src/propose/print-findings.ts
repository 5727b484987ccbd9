import { SentenceChecker } from '../sentence-check/check-text.ts';
import type { Finding } from '../sentence-check/finding.ts';
import type { Facts } from '../sentence-check/fact.ts';
import { allSays, faultsOf, nearestSays, STATE_NAMES, summaryOf, wordingOf } from '../sentence-check/says.ts';
import { visible } from '../model/visible-text.ts';
import { placesIn } from './places-in.ts';

/**
 * What the ledger says of the numbers of a text, for a terminal: a line for each, and below it what is wrong.
 *
 * @param raw the file, for the places
 * @param text its words, a line for each paragraph
 */
export function printFindings(
  path: string,
  raw: string,
  text: string,
  facts: Facts,
): { printed: string; wrong: number } {
  const findings = new SentenceChecker(facts).check(text);
  const words = findings.map(({ at, end }) => text.slice(at, end));
  const places = placesIn(raw, words);
  const lines = findings.flatMap((finding, i) => {
    const { line, column } = places[i] ?? { line: 1, column: 1 };
    return [
      `${visible(path)}:${line}:${column}  ${visible(words[i] ?? '')}: ${headOf(finding)}`,
      ...detailsOf(finding, facts),
    ];
  });
  const wrong = findings.filter(({ state }) => state === 'wrong').length;
  const summary = summaryOf(findings);
  return { printed: [...lines, ...(lines.length > 0 ? [''] : []), summary].join('\n'), wrong };
}

const headOf = ({ state, problems, why }: Finding): string => {
  if (state === 'wrong') return faultsOf(problems).toLowerCase();
  return STATE_NAMES[state].toLowerCase() + (why === undefined ? '' : ` (${why})`);
};

function detailsOf(finding: Finding, { companies }: Facts): string[] {
  const { fact, problems, state } = finding;
  const near = nearestSays(finding);
  if (!fact) return near === undefined ? [] : [`    ${visible(near)}`];
  const shown = problems[0]?.fact ?? fact;
  const wording = wordingOf(finding);
  const says = allSays(problems, companies);
  return [
    ...says.map((sentence) => `    ${visible(sentence)}`),
    ...(wording === undefined ? [] : [`    ${state === 'wrong' ? 'Safe: ' : ''}${visible(wording)} [${shown.id}]`]),
  ];
}
