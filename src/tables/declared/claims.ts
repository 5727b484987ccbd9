import { BASES } from '../../ledger/figure.ts';
import { GRADES, provingWords } from '../../ledger/proof.ts';
import { plain } from '../book.ts';
import { CLAIM_STANDINGS, namedClaims, revisionId, type NamedClaim } from '../claim-ids.ts';
import { integer, needed, partialDateColumns, ref, table, text, truth, word } from '../table.ts';
import { valueColumns } from '../value-columns.ts';

export const claims = table<NamedClaim>({
  name: 'claims',
  title: 'Claims',
  says: 'Every value that a figure has or had, who says so, and what others say: revisions, rivals and corrections.',
  key: ['id'],
  rows: namedClaims,
  columns: [
    needed(
      text(
        'id',
        'The figure and its revision, as in the address /figures/<figure>/r/<n>/; of what never was its value, the figure and the source.',
        ({ id }) => id,
      ),
    ),
    needed(ref('figure', 'figures', 'The figure.', ({ figure }) => figure.id)),
    needed(
      word(
        'standing',
        'What became of it when it was checked: accepted, rival, refined, corrected, unverified, or computed by the figure’s formula.',
        CLAIM_STANDINGS,
        ({ standing }) => standing,
      ),
    ),
    integer(
      'revision',
      'Which of the figure’s values it is, from 1; empty for what never was one.',
      ({ revision }) => revision,
    ),
    needed(
      truth(
        'current',
        'Whether it is the figure’s value today: true of one claim at the most.',
        ({ isCurrent }) => isCurrent,
      ),
    ),
    ...valueColumns<NamedClaim>(({ value }) => value),
    needed(word('basis', 'How it came to be known.', BASES, ({ basis }) => basis)),
    ...partialDateColumns<NamedClaim>('as_of', 'When it was true or said.', ({ asOf }) => asOf),
    ref('source', 'sources', 'Who says so; empty for what is computed.', ({ claim }) => claim?.source),
    text('evidence', 'The words of the source that prove it, a dozen at the most.', ({ claim }) => claim?.evidence),
    word(
      'grade',
      'How well it is proved, from A, the best, to D; empty for what is computed.',
      GRADES,
      ({ claim }, { grades }) => claim && grades.ofClaim(claim),
    ),
    text('formula', 'What it was computed by.', ({ derivation }) => derivation?.formula),
    text('why', 'Why it is not accepted, or is older than the one before it.', ({ claim }, book) =>
      claim?.why === undefined ? undefined : plain(book, claim.why),
    ),
    text('note', 'What else is to be said of it.', ({ claim }, book) =>
      claim?.note === undefined ? undefined : plain(book, claim.note),
    ),
  ],
});

interface ClaimSource {
  claim: string;
  source: string;
  role: 'agrees' | 'proves';
  words?: string | undefined;
}

/** Beside the one that a claim names itself. */
function furtherSources({ id, claim }: NamedClaim): ClaimSource[] {
  if (!claim) return [];
  const later = provingWords(claim).slice(claim.evidence === undefined ? 0 : 1);
  return [
    ...[...new Set(claim.also)].map((source) => ({ claim: id, source, role: 'agrees' as const })),
    ...later.map(({ source, words }) => ({ claim: id, source, role: 'proves' as const, words })),
  ];
}

export const claimSources = table<ClaimSource>({
  name: 'claim_sources',
  title: 'Further sources of claims',
  says: 'Who else says the same, and words that prove a claim and were found after it was published.',
  key: ['claim', 'source', 'role'],
  rows: (book) => namedClaims(book).flatMap(furtherSources),
  columns: [
    needed(ref('claim', 'claims', 'The claim.', ({ claim }) => claim)),
    needed(ref('source', 'sources', 'The source.', ({ source }) => source)),
    needed(
      word(
        'role',
        'Whether it says the same (agrees), or its words were found later and prove it (proves).',
        ['agrees', 'proves'],
        ({ role }) => role,
      ),
    ),
    text('words', 'Its words, a dozen at the most, where they prove the claim.', ({ words }) => words),
  ],
});

interface ClaimInput {
  claim: string;
  input: string;
}

export const claimInputs = table<ClaimInput>({
  name: 'claim_inputs',
  title: 'What computed values are made of',
  says: 'Which values each computed one counts. A sum leaves out what is counted already.',
  key: ['claim', 'input'],
  rows: (book) =>
    namedClaims(book).flatMap(({ id, derivation }) =>
      Object.entries(derivation?.inputs ?? {}).map(([figure, n]) => ({ claim: id, input: revisionId(figure, n) })),
    ),
  columns: [
    needed(ref('claim', 'claims', 'The value that is computed.', ({ claim }) => claim)),
    needed(ref('input', 'claims', 'A value that it counts.', ({ input }) => input)),
  ],
});
