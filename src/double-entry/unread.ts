import { printPartialDate } from '../ledger/partial-date.ts';
import type { Unit } from '../ledger/unit.ts';
import { fileStem } from '../model/collections.ts';
import type { Content } from '../model/content.ts';
import { unreadClaims } from '../model/unread-claims.ts';

/** A claim that waits for its second reader, with what that reader may see of it: never its value. */
export interface Unread {
  figure: string;
  /** Which accepted claim it is, counted from 1. */
  revision: number;
  label: string;
  /** Who published what, when and where. */
  reference: string;
  /** Id of that source. */
  source: string;
  /** The words that prove the claim, verbatim. */
  words: string;
  /** In which its number is; nothing of the number itself. */
  unit: Unit;
  /** Whether somebody pays somebody. */
  isMoney: boolean;
  /** The file of `content/readings/` that the entry goes to. */
  path: string;
}

/** Every claim that waits for its second reader, in the order of the files; not one whose source is missing. */
export function toBeRead(content: Content): Unread[] {
  return unreadClaims(content).flatMap(({ entry, data, revision, proof }): Unread[] => {
    const source = content.find('sources', proof.source);
    if (!source) return [];
    const published = source.published === undefined ? undefined : printPartialDate(source.published);
    return [
      {
        figure: entry.id,
        revision,
        label: data.label,
        reference: [source.publisher, source.title, source.kind, published, source.url].filter(Boolean).join(' · '),
        source: proof.source,
        words: proof.words,
        unit: data.unit,
        isMoney: data.money !== undefined,
        path: `content/readings/${fileStem(entry.file.path)}.yaml`,
      },
    ];
  });
}
