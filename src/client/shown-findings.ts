/** A checked text as a reader sees it: what to look at first, each number marked where it stands, and answered below its paragraph. */
import { SentenceChecker } from '../sentence-check/check-text.ts';
import type { Finding } from '../sentence-check/finding.ts';
import { readFacts, type Facts } from '../sentence-check/fact.ts';
import {
  allSays,
  citationOf,
  faultsOf,
  nearestSays,
  STATE_NAMES,
  summaryOf,
  wordingOf,
} from '../sentence-check/says.ts';

/** Told apart without colour. */
const SIGNS: Readonly<Record<Finding['state'], string>> = { agrees: '✓', wrong: '!', unknown: '?', unclear: '–' };
const FLAGGED = ['wrong', 'unknown', 'unclear'] as const;

type Child = Node | string;

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A finding as it is shown. */
interface ShownFinding extends Finding {
  /** From 1, through the whole text. */
  n: number;
  /** The number as the text has it. */
  said: string;
}

/**
 * @param json what is published, as `writeFacts` writes it
 * @param root address of the site, which ends with a slash
 * @returns shows a text with what was found in it, and says in a sentence what that is
 */
export function shower(json: string, root: string): (text: string, into: HTMLElement) => string {
  const facts = readFacts(json);
  const checker = new SentenceChecker(facts);
  return (text, into) => {
    const findings = checker
      .check(text)
      .map((finding, i): ShownFinding => ({ ...finding, n: i + 1, said: text.slice(finding.at, finding.end) }));
    let start = 0;
    const paragraphs = text.split('\n').flatMap((paragraph) => {
      const [from, to] = [start, start + paragraph.length];
      start = to + 1;
      if (paragraph.trim() === '') return [];
      const own = findings.filter(({ at }) => at >= from && at < to);
      const answers = own.map((finding) => answer(finding, facts, root));
      return [marked(text, from, to, own), element('ol', { class: 'answers' }, ...answers)];
    });
    into.replaceChildren(...flagged(findings), ...paragraphs);
    return summaryOf(findings);
  };
}

/** Links to the answers of all numbers that do not simply agree. */
function flagged(findings: readonly ShownFinding[]) {
  const lines = FLAGGED.flatMap((its) => {
    const links = findings
      .filter(({ state }) => state === its)
      .flatMap(({ n, said }, i) => [i > 0 ? ', ' : ': ', element('a', { href: `#answer-${n}` }, `${said} (${n})`)]);
    return links.length > 0 ? [element('li', {}, STATE_NAMES[its], ...links)] : [];
  });
  return lines.length > 0 ? [element('ul', { class: 'flagged' }, ...lines)] : [];
}

const markOf = ({ n, state }: ShownFinding) =>
  element('span', { 'aria-hidden': 'true', class: 'sign' }, `${n} ${SIGNS[state]}`);

const heard = (words: string) => element('span', { class: 'sr-only' }, words);

/** A paragraph, its numbers linked to their answers. */
function marked(text: string, from: number, to: number, findings: readonly ShownFinding[]) {
  const parts: Child[] = [];
  let next = from;
  for (const finding of findings) {
    const { at, end, n, state, said } = finding;
    parts.push(
      text.slice(next, at),
      element(
        'a',
        { href: `#answer-${n}`, id: `number-${n}`, class: state },
        said,
        markOf(finding),
        heard(` (${STATE_NAMES[state].toLowerCase()})`),
      ),
    );
    next = end;
  }
  return element('p', { class: 'said' }, ...parts, text.slice(next, to));
}

/** The verdict and a safe wording at a glance; what is asked for less often, folded. */
function answer(finding: ShownFinding, { companies }: Facts, root: string) {
  const { n, said, state, fact, problems, why } = finding;
  const shown = problems[0]?.fact ?? fact;
  const wording = wordingOf(finding);
  const near = nearestSays(finding);
  const says = allSays(problems, companies).join(' ');
  const verdict = ` ${faultsOf(problems) || STATE_NAMES[state]}${why ? `: ${why}` : ''}`;
  const safe = wording ? [copied('wording', wording, said)] : [];
  const parts: Child[] = [];
  if (says) parts.push(element('p', {}, says));
  if (shown) {
    const citation = copied('citation', citationOf(shown, root), said);
    if (state === 'agrees') parts.push(folded('Wording and citation', ...safe, citation));
    else parts.push(...safe, folded('Citation', citation));
  }
  if (near) parts.push(element('p', {}, near));
  return element(
    'li',
    { id: `answer-${n}`, class: state, tabindex: '-1' },
    element(
      'p',
      { class: 'verdict' },
      markOf(finding),
      element('a', { href: `#number-${n}` }, said),
      verdict,
      ...(shown ? [': ', element('a', { class: 'figure', href: `${root}figures/${shown.id}/` }, shown.label)] : []),
    ),
    ...parts,
  );
}

const folded = (name: string, ...children: readonly Child[]) =>
  element('details', {}, element('summary', {}, name), ...children);

/** Words with a button that copies them. */
const copied = (what: string, words: string, said: string) =>
  element(
    'copy-text',
    { translate: 'no', class: what },
    element('span', { 'data-text': '' }, words),
    element(
      'button',
      { type: 'button', translate: 'yes', hidden: '' },
      element('span', { 'data-state': '', 'aria-live': 'polite' }, 'Copy'),
      ` ${what}`,
      heard(` for ${said}`),
    ),
  );
