import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import { citationKey, detailsOf, type Citable } from './citable.ts';
import { datePartsOf } from './cited-date.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import { anyCitable, article, figure } from './test-support/sample-citables.ts';

/** What a program makes of a file, in the words of CSL. */
const read = (text: string, forceType: string) => new Cite(text, { forceType }).data;

const FORMATS = [
  { name: 'BibTeX', build: bibtex, parse: (text: string) => read(text, '@biblatex/text'), details: 'note' },
  { name: 'RIS', build: ris, parse: (text: string) => read(text, '@ris/file'), details: 'note' },
  { name: 'CSL-JSON', build: cslJson, parse: (text: string) => read(text, '@else/json'), details: 'genre' },
] as const;

describe.each(FORMATS)('$name', ({ build, parse, details }) => {
  test('reads back as what was cited, whatever signs the title holds', () => {
    fc.assert(
      fc.property(anyCitable, (cited) => {
        const items = parse(build(cited));
        expect(items).toHaveLength(1);
        const [item] = items;
        expect(item).toMatchObject({
          id: citationKey(cited),
          title: cited.title,
          URL: cited.url,
          ...(cited.issued && { issued: { 'date-parts': [datePartsOf(cited.issued)] } }),
          ...(detailsOf(cited) !== '' && { [details]: detailsOf(cited) }),
        });
        expect(item?.author.map(({ literal, family }) => literal ?? family)).toEqual(['Compute Ledger']);
        expect('issued' in (item ?? {})).toBe(cited.issued !== undefined);
      }),
    );
  });

  test('keeps to what its format calls a line', () => {
    fc.assert(
      fc.property(anyCitable, (cited) => {
        const text = build(cited);
        expect(text).toMatch(/\n$/);
        expect(text.split(/\r?\n/).length).toBeLessThan(30);
      }),
    );
  });
});

test('an entry for BibTeX names the month by the macro that styles translate', () => {
  expect(bibtex(figure)).toMatchInlineSnapshot(`
    "@misc{compute-ledger-figures-acme-capacity-r2,
      author = {{Compute Ledger}},
      title = {{Acme capacity for OpenAI: at least 3 GW}},
      howpublished = {https://ledger.test/figures/acme-capacity/r/2/},
      date = {2026-11-21},
      year = {2026},
      month = nov,
      note = {Figure, revision 2, as of June 2026},
    }
    "
  `);
});

test('an entry for BibTeX prints its address in styles that know no `url`, and once in those that do', () => {
  expect(bibtex(article)).toContain('howpublished = {https://ledger.test/deals/acme/}');
  expect(bibtex(article)).not.toMatch(/^ *url =/m);
});

// Zotero takes what stands between two dollar signs for mathematics, escaped or not, and drops both signs.
test('no text of an entry for BibTeX reads as mathematics to a program that looks for two dollar signs', () => {
  fc.assert(
    fc.property(anyCitable, (cited) => {
      const shown = bibtex(cited).replace(/\$([^$\n]+)\$/g, '$1');
      const signs = (text: string) => text.split('$').length;
      expect(signs(shown)).toBe(signs(`${cited.title}${detailsOf(cited)}`));
    }),
  );
});

test('a record for RIS ends each line as the format asks', () => {
  expect(ris(article)).toMatchInlineSnapshot(`
    "TY  - ELEC
    ID  - compute-ledger-deals-acme
    AU  - Compute Ledger
    TI  - OpenAI will pay Acme $38 billion
    PY  - 2026
    DA  - 2026/11/21/
    PB  - Compute Ledger
    LA  - en
    UR  - https://ledger.test/deals/acme/
    ER  - 
    "
  `);
  expect(ris(article).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a key tells revisions apart, and stays when the title changes', () => {
  const key = (changes: Partial<Citable>) => citationKey({ ...figure, ...changes });
  expect(key({})).toBe('compute-ledger-figures-acme-capacity-r2');
  expect(key({ title: 'Another' })).toBe(key({}));
  expect(key({ revision: 3 })).not.toBe(key({}));
});
