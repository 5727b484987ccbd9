import type { OpenQuestion } from '../collections.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import { parseInlineText } from '../model/inline-text.ts';

/** What stands under "What we don’t know" on the page of a deal. */
export interface Unknown {
  /** What an editor wrote, each with the id of the first of the deal’s open questions that it names. */
  sentences: { text: string; question?: string }[];
  /** The deal’s open questions that no sentence names. */
  unsaid: OpenQuestion[];
}

/** @param deal undefined where the page is about several: it shows the sentences alone */
export function unknownOf(
  questions: readonly OpenQuestion[],
  texts: readonly string[],
  deal: string | undefined,
): Unknown {
  const open = questions.filter(({ state, deals }) => state === 'open' && deal !== undefined && deals.includes(deal));
  const left = new Map(open.map((question) => [question.id, question]));
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
