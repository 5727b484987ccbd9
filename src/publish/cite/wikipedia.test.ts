import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import wtf from 'wtf_wikipedia';
import { detailsOf } from './citable.ts';
import { anyCitable, anyCitableOfWords, answer, figure } from './test-support/sample-citables.ts';
import { citeWeb } from './wikipedia.ts';

/** What Wikipedia's page would show of a parameter: references to characters as characters. */
const shown = (text: unknown) => parse(`<p>${String(text)}</p>`).text;

/** The parser mends blanks that it takes for slips. */
const withoutBlanks = (text: string) => text.replaceAll(/\s/g, '');

test('reads back as one reference, whatever signs the title holds', () => {
  fc.assert(
    fc.property(anyCitableOfWords, (cited) => {
      const references = wtf(citeWeb(cited)).references();
      expect(references).toHaveLength(1);
      const { title, url, website } = references[0]?.json() as Record<string, string>;
      expect(withoutBlanks(shown(title))).toBe(withoutBlanks(cited.title));
      expect(url).toBe(cited.url);
      expect(website).toBe('Compute Ledger');
    }),
  );
});

test('a title cannot end its parameter, close the template or sign', () => {
  fc.assert(
    fc.property(anyCitable, (cited) => {
      const inside = citeWeb(cited).slice('{{cite web '.length, -'}}'.length);
      expect(inside).not.toMatch(/[[\]{}<>]|~~~|''|__/);
      expect(inside.match(/\|/g)?.length).toBe(
        3 + Number(cited.issued !== undefined) + Number(detailsOf(cited) !== ''),
      );
    }),
  );
});

test('reads as an editor would write it', () => {
  expect(citeWeb(figure)).toBe(
    '{{cite web |url=https://ledger.test/figures/acme-capacity/r/2/ |title=Acme capacity for OpenAI: at least 3 GW |website=Compute Ledger |date=21 November 2026 |type=Figure, revision 2, as of June 2026}}',
  );
  expect(citeWeb({ ...answer, title: 'A | B [C]', url: 'https://ledger.test/a|b' })).toContain(
    '|url=https://ledger.test/a%7Cb |title=A &#124; B &#91;C&#93; ',
  );
});
