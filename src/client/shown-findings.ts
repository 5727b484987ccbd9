/** A checked text as a reader sees it: each number marked where it stands, and answered below its paragraph. */
import { SentenceChecker } from '../sentence-check/check-text.ts';
import type { Finding } from '../sentence-check/finding.ts';
import { readFacts, type Facts } from '../sentence-check/fact.ts';
import { allSays, citationOf, faultsOf, nearestSays, STATES, summaryOf, wordingOf } from '../sentence-check/says.ts';

/** Told apart without colour. */
const SIGNS: Readonly<Record<Finding['state'], string>> = { agrees: '✓', wrong: '!', unknown: '?', unclear: '–' };

type Child = Node | string;

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
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
    const findings = checker.check(text);
    let start = 0;
    let count = 0;
    const paragraphs = text.split('\n').map((paragraph) => {
      const own = findings
        .filter(({ at }) => at >= start && at < start + paragraph.length)
        .map((finding) => ({ ...finding, at: finding.at - start, end: finding.end - start, n: ++count }));
      start += paragraph.length + 1;
      return { paragraph, own };
    });
    into.replaceChildren(
      ...paragraphs
        .filter(({ paragraph }) => paragraph.trim() !== '')
        .flatMap(({ paragraph, own }) => [marked(paragraph, own), answers(paragraph, own, facts, root)]),
    );
    return summaryOf(findings);
  };
}

type Numbered = Finding & { n: number };

/** The paragraph, its numbers linked to their answers. */
function marked(paragraph: string, findings: readonly Numbered[]) {
  const parts: Child[] = [];
  let from = 0;
  for (const { at, end, n, state } of findings) {
    const sign = element('span', { 'aria-hidden': 'true', class: 'sign' }, SIGNS[state]);
    const heard = element('span', { class: 'sr-only' }, ` (${STATES[state].toLowerCase()})`);
    parts.push(
      paragraph.slice(from, at),
      element('a', { href: `#answer-${n}`, id: `number-${n}`, class: state }, paragraph.slice(at, end), sign, heard),
    );
    from = end;
  }
  return element('p', { class: 'said' }, ...parts, paragraph.slice(from));
}

function answers(paragraph: string, findings: readonly Numbered[], facts: Facts, root: string) {
  return element(
    'ol',
    { class: 'answers' },
    ...findings.map((finding) => answer(paragraph.slice(finding.at, finding.end), finding, facts, root)),
  );
}

function answer(said: string, finding: Numbered, { companies }: Facts, root: string) {
  const { n, state, fact, problems, why } = finding;
  const shown = problems[0]?.fact ?? fact;
  const head = element(
    'p',
    { class: 'verdict' },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[state]),
    element('a', { href: `#number-${n}` }, said),
    ` ${why === undefined ? faultsOf(problems) || STATES[state] : ''}`,
  );
  const wording = wordingOf(finding);
  const reason = why === undefined ? (nearestSays(finding) ?? '') : `${STATES[state]}: ${why}.`;
  const says = [...allSays(problems, companies), reason].join(' ').trim();
  return element(
    'li',
    { id: `answer-${n}`, class: state, tabindex: '-1' },
    head,
    ...(says === '' ? [] : [element('p', {}, says)]),
    ...(shown
      ? [
          ...(wording === undefined ? [] : [copied('safe wording', wording)]),
          copied('citation', citationOf(shown, root)),
          element('p', {}, element('a', { href: `${root}figures/${shown.id}/` }, 'The figure and its sources')),
        ]
      : []),
  );
}

/** Words with a button that copies them. */
const copied = (what: string, words: string) =>
  element(
    'copy-text',
    { translate: 'no' },
    element('span', { 'data-text': '', class: what.replace(' ', '-') }, words),
    element(
      'button',
      { type: 'button', translate: 'yes', hidden: '' },
      element('span', { 'data-state': '', 'aria-live': 'polite' }, 'Copy'),
      element('span', { class: 'sr-only' }, ` ${what}`),
    ),
  );
