/** Everything that was read, as the lists of sources show it. Pure. */
import type { PartialDate } from '../../ledger/partial-date.ts';
import { SOURCE_KINDS } from '../../model/schemas/source.ts';

type SourceKind = (typeof SOURCE_KINDS)[number];

const NAMES: Record<SourceKind, string> = {
  'press-release': 'Company announcements',
  filing: 'Filings',
  news: 'Press',
  analysis: 'Analysis and notes',
  reference: 'Works of reference',
  seed: 'The four articles this site started from',
};

/** One list for each kind, the newest first; what has no date comes last. */
export const sourcesByKind = <Of extends { kind: SourceKind; published?: PartialDate | undefined }>(
  sources: readonly Of[],
) =>
  SOURCE_KINDS.map((kind) => ({
    /** Also the fragment of its list. */
    kind,
    name: NAMES[kind],
    of: sources
      .filter((source) => source.kind === kind)
      .toSorted((a, b) => (b.published?.last ?? '').localeCompare(a.published?.last ?? '')),
  }));
