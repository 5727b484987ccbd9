import type { OpenQuestion } from '../../collections.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { parseInlineText } from '../../model/inline-text.ts';

/** An article that shows open questions, or a record. */
export interface Asking {
  kind: 'deals' | 'explainers';
  id: string;
}

/** What stands under "What we don’t know" on its page. */
export interface Unknown {
  /** What an editor wrote, each with the id of the first of the article’s open questions that it names. */
  sentences: { text: string; question?: string }[];
  /** Its open questions that no sentence names. */
  unsaid: OpenQuestion[];
}

/** The questions of an article or a record to which there is no answer. */
export const openIn = (questions: readonly OpenQuestion[], { kind, id }: Asking) =>
  questions.filter((question) => question.state === 'open' && question[kind].includes(id));

/**
 * Splits what is not known into what the article says and what it does not.
 *
 * @param texts what its editor wrote
 */
export function unknownOf(questions: readonly OpenQuestion[], texts: readonly string[], asking: Asking): Unknown {
  const left = new Map(openIn(questions, asking).map((question) => [question.id, question]));
  const sentences = texts.map((text) => {
    const named = parseInlineText(text).flatMap((part) => (part.kind === 'open' && left.has(part.id) ? part.id : []));
    const [first] = named;
    if (first === undefined) return { text };
    left.delete(first);
    return { text, question: first };
  });
  return { sentences, unsaid: [...left.values()] };
}

/** The day on which somebody last looked for the answer. */
export function lastLook({ id, looked }: OpenQuestion): PartialDate {
  const last = looked.at(-1);
  // Its schema asks for one.
  if (!last) throw new Error(`nobody has looked for the answer to \`${id}\``);
  return last.on;
}

/** Questions by the first deal that each names, in the order of the deals. */
export const byFirstDeal = <Deal extends { id: string }>(questions: readonly OpenQuestion[], deals: readonly Deal[]) =>
  deals.flatMap((deal) => {
    const own = questions.filter((question) => question.deals[0] === deal.id);
    return own.length === 0 ? [] : { deal, questions: own };
  });
