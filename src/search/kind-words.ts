import type { EntryKind } from './entry.ts';

/** What readers call each kind. */
export const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  deal: 'deal contract agreement',
  company: 'company',
  site: 'site datacenter campus',
  term: 'term glossary meaning definition',
  figure: 'figure number',
  answer: 'answer question',
  chart: 'chart graph picture',
  explainer: 'explainer article',
  promise: 'promise',
  unknown: 'unknown',
  section: 'section page',
};
