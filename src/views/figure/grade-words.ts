/** What grades are called on the page. */
import type { Grade, Lack } from '../../ledger/proof.ts';

export const GRADE_NOTES: Record<Grade, string> = {
  A: 'words of a document of a company or authority concerned, read in full, there or in a copy',
  B: 'words of a document of a company or authority concerned, read as somebody quotes them',
  C: 'words of a press report, or of research with a name to it',
  D: 'no words that prove it, or a source without an address, without a name behind it, or known only as others retell it',
};

/** What a claim of the last grade lacks, as a reader is told where the claim itself gives no reason. */
export const LACK_NOTES: Record<Lack, string> = {
  words: 'We hold no words that prove it.',
  address: 'Its source has no address that we know.',
  name: 'Nobody stands behind its source by name.',
  reading: 'Its source was read only as somebody else retells it.',
};

export const gradeId = (grade: Grade) => `grade-${grade.toLowerCase()}`;
