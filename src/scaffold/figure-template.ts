import { entry, indented, waiting, write } from './template-parts.ts';

/** What is known of a claim before it is written: from a text that states it. Each is YAML as it stands in a file. */
export interface KnownClaim {
  unit: string;
  value: string;
  basis?: string | undefined;
  asOf?: string | undefined;
  source?: string | undefined;
  evidence: string;
}

/** A claim as an item of `claims`, without its place from the left. */
export const claimLines = (known?: Partial<KnownClaim>): string[] => [
  `- value: ${known?.value ?? write('the value with its bound, such as `at least 10 GW` or `not published`')}`,
  ...(known?.basis === undefined ? ['  # announced, reported, estimated, projected or derived'] : []),
  `  basis: ${known?.basis ?? 'announced'}`,
  `  asOf: ${known?.asOf ?? write('when it was said or true, such as 2025-09-22, 2025-09 or 2026-Q3')}`,
  `  source: ${known?.source ?? write('the id of the source that says so')}`,
  `  evidence: ${known?.evidence ?? write('its words, verbatim, at most a dozen')}`,
];

/**
 * @param deals ids of the deals that the figure belongs to
 * @param payee id of the company on the other side of them
 * @param known what a text says of it already
 */
export const figureTemplate = (
  id: string,
  deals: readonly string[],
  isDraft: boolean,
  payee?: string,
  known?: KnownClaim,
) =>
  entry(id, [
    ...waiting(isDraft),
    `label: ${write('what is measured, a noun phrase without a number')}`,
    ...(known
      ? []
      : ['# usd, gw, percent, years, days, date, statement, a counted plural (users, GPUs), or a rate (usd/year).']),
    `unit: ${known?.unit ?? write('the unit, such as usd, gw, percent, date or users')}`,
    `deals: [${deals.join(', ')}]`,
    ...kindLines(known?.unit, payee),
    '# Oldest first. The last accepted claim is the figure; earlier ones stay as its revisions.',
    'claims:',
    '  # Keep the bound that the source gives: at least, more than, up to, less than, about, or none.',
    ...indented(claimLines(known)),
  ]);

/** @param unit undefined where it is still to be written */
function kindLines(unit: string | undefined, payee = 'aws'): string[] {
  const of = unit?.split('/')[0];
  return [
    ...(of === undefined || of === 'usd'
      ? [
          '# For dollars: what kind of money, and who pays whom (ids of vendors).',
          `# money: { kind: purchase-commitment, payer: openai, payee: ${payee} }`,
        ]
      : []),
    ...(of === undefined || of === 'gw'
      ? ['# For gigawatts: silicon (chips), cloud or site.', '# capacity: { layer: silicon }']
      : []),
    ...(of === undefined || of === 'date'
      ? [
          '# For a date that somebody promised: what, in one sentence, and by whom. Without it, it is a date like any other.',
          '# promise: { what: The first machines run., saidBy: Acme }',
        ]
      : []),
  ];
}
