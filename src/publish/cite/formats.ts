import { apaCitation } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicagoCitation } from './chicago.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import { citeWeb } from './wikipedia.ts';

/** A citation in one format. */
export interface Citation {
  name: string;
  text: string;
  /** Whether programs read it, so that its lines stay as they are. */
  isCode: boolean;
}

/** Every format besides the plain sentence, in the order in which a page offers them. */
export const citationsOf = (cited: Citable): Citation[] => [
  { name: 'APA', text: apaCitation(cited), isCode: false },
  { name: 'Chicago', text: chicagoCitation(cited), isCode: false },
  { name: 'Wikipedia', text: citeWeb(cited), isCode: true },
  { name: 'BibTeX', text: bibtex(cited).trimEnd(), isCode: true },
  { name: 'RIS', text: ris(cited).trimEnd(), isCode: true },
  { name: 'CSL-JSON', text: cslJson(cited).trimEnd(), isCode: true },
];

/** The formats that a page offers as files, by ending. */
export const CITATION_FILES: Readonly<Record<string, { name: string; build: (cited: Citable) => string }>> = {
  bib: { name: 'BibTeX', build: bibtex },
  ris: { name: 'RIS', build: ris },
  json: { name: 'CSL-JSON', build: cslJson },
};
