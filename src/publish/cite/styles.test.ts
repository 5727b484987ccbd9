import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apaCitation } from './apa.ts';
import { chicagoCitation } from './chicago.ts';
import { cslItem } from './csl-json.ts';
import { plainCitation } from './plain.ts';
import { anyCitable, answer, article, figure } from './test-support/sample-citables.ts';
import { date } from '../../ledger/testing.ts';

const byStyle = (template: string, cited: typeof figure) =>
  new Cite(cslItem(cited)).format('bibliography', { template, format: 'text' }).trim();

test.each([figure, article, { ...article, issued: date('2026-11') }, { ...article, issued: date('2026') }])(
  'APA is what the style itself makes of $title, $issued.iso',
  (cited) => {
    expect(apaCitation(cited)).toBe(byStyle('apa', cited));
  },
);

test('says in APA that there is no date', () => {
  expect(apaCitation(answer)).toBe(
    'Compute Ledger. (n.d.). Is it binding? [Last checked 21 November 2026]. https://ledger.test/faq/binding/',
  );
});

// As chicago-notes-bibliography.csl (18th edition) prints them, but for the capitals of the titles.
test('sets Chicago as its own style does', () => {
  expect(chicagoCitation(article)).toBe(
    'Compute Ledger. “OpenAI will pay Acme $38 billion.” November 21, 2026. https://ledger.test/deals/acme/.',
  );
  expect(chicagoCitation({ ...answer, state: undefined })).toBe(
    'Compute Ledger. “Is it binding?” https://ledger.test/faq/binding/.',
  );
  expect(chicagoCitation({ ...figure, issued: date('2026-11') })).toBe(
    'Compute Ledger. “Acme capacity for OpenAI: at least 3 GW.” Figure, revision 2, as of June 2026. November 2026. https://ledger.test/figures/acme-capacity/r/2/.',
  );
});

test('a sentence tells what, who, when and where', () => {
  expect(plainCitation(figure)).toBe(
    'Acme capacity for OpenAI: at least 3 GW. Compute Ledger, 21 November 2026, revision 2; as of June 2026. https://ledger.test/figures/acme-capacity/r/2/',
  );
  expect(plainCitation(article)).toBe(
    '“OpenAI will pay Acme $38 billion”. Compute Ledger, 21 November 2026. https://ledger.test/deals/acme/',
  );
});

test.each([plainCitation, apaCitation, chicagoCitation])(
  '%o names title and address of everything, in one line',
  (cite) => {
    fc.assert(
      fc.property(anyCitable, (cited) => {
        expect(cite(cited)).toContain(cited.title);
        expect(cite(cited)).toContain(cited.url);
        expect(cite(cited)).not.toMatch(/\n| {2}|undefined/);
      }),
    );
  },
);
