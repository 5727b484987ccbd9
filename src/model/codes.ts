/**
 * Every kind of problem the checker can report, and how bad it is. Each has a section
 * in `docs/checks.md`; a test holds that. An error ends a build, a warning does not.
 */
export const CODES = {
  // Files
  'not-utf8': 'error',
  'invisible-character': 'error',
  'too-large': 'error',
  'empty-file': 'error',
  'unknown-file': 'error',
  'hidden-file': 'warning',
  'missing-file': 'error',
  'not-a-file': 'error',
  'bad-id': 'error',
  'duplicate-id': 'error',
  internal: 'error',
  // Addresses for ever
  'bad-permalink': 'error',
  'uncounted-permalinks': 'warning',
  'bad-redirect': 'error',
  'bad-revision': 'error',
  'lost-address': 'error',
  // YAML
  'broken-yaml': 'error',
  'broken-front-matter': 'error',
  'yaml-feature': 'error',
  'duplicate-key': 'error',
  'too-deep': 'error',
  'lost-text': 'error',
  // Keys and values
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'bad-value': 'error',
  'bad-date': 'error',
  'bad-wording': 'error',
  'bad-formula': 'error',
  'bad-address': 'error',
  'to-be-written': 'error',
  'too-long': 'error',
  // Text and article bodies
  'bad-braces': 'error',
  'markup-in-text': 'error',
  'broken-mdx': 'error',
  'markup-not-allowed': 'error',
  'expression-not-allowed': 'error',
  'unknown-component': 'error',
  'unknown-attribute': 'error',
  'missing-attribute': 'error',
  'bad-attribute': 'error',
  'bad-component': 'error',
  'long-quote': 'error',
  'duplicate-fragment': 'error',
  'number-without-figure': 'error',
  // References
  'unknown-id': 'error',
  'unknown-fragment': 'error',
  'circular-reference': 'error',
  'faq-mismatch': 'error',
  'not-answered': 'error',
  unasked: 'error',
  'unused-chart': 'warning',
  'unused-figure': 'warning',
  'unused-source': 'warning',
  'claim-differs': 'error',
  'readings-differ': 'error',
  'needless-reason': 'error',
  'wrong-direction': 'error',
  // The ledger
  'no-value': 'error',
  'unpinned-figure': 'error',
  'cannot-compute': 'error',
  'not-addable': 'error',
  'wrong-unit': 'error',
  disagreement: 'error',
  'missing-kind': 'error',
  'mixed-chart': 'error',
  'not-drawable': 'error',
  // Dates
  'dates-backwards': 'error',
  'date-in-future': 'error',
  'overdue-promise': 'warning',
  'review-due': 'warning',
  'look-due': 'warning',
} as const;

export type Code = keyof typeof CODES;
export type Severity = (typeof CODES)[Code];
