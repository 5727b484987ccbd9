import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Parsed } from '../../model/parsed-entries.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';

/** A deal and its questions name each other; a question about several deals names none, and any deal may list it. */
export const faqRule: Rule = (content) => {
  const deals = new Map(content.parsed('deals').map((deal) => [deal.entry.id, deal]));
  const questions = new Map(content.parsed('faq').map((question) => [question.entry.id, question]));
  return (entry) => {
    const deal = content.dataOf('deals', entry);
    const listed = (deal ?? content.dataOf('explainers', entry) ?? content.dataOf('records', entry))?.faq;
    if (listed) {
      return listed.flatMap((id, index) => {
        if (listed.indexOf(id) < index) return isTwice(entry, id, index);
        // What names a deal that is not there is reported where it does.
        const owner = questions.get(id);
        return deal && content.ids('deals').includes(owner?.data.deal ?? '') ? checkOwner(entry, id, index, owner) : [];
      });
    }
    const owner = deals.get(content.dataOf('faq', entry)?.deal ?? '');
    if (!owner || owner.data.faq.includes(entry.id)) return [];
    return [
      entry.diagnose(
        'faq-mismatch',
        ['deal'],
        `The deal \`${owner.entry.id}\` does not list this question`,
        `add \`${entry.id}\` to \`faq\` in ${owner.entry.file.path}, or delete the key \`deal\` if the question is about several deals`,
      ),
    ];
  };
};

const isTwice = (entry: Entry, id: string, index: number) =>
  entry.diagnose('faq-mismatch', ['faq', index], `\`${id}\` is listed twice`, 'delete one of the two');

function checkOwner(entry: Entry, id: string, index: number, question: Parsed<'faq'> | undefined): Diagnostic[] {
  const owner = question?.data.deal;
  if (!question || owner === undefined || owner === entry.id) return [];
  return [
    entry.diagnose(
      'faq-mismatch',
      ['faq', index],
      `\`${id}\` is a question about the deal \`${owner}\``,
      `write \`deal: ${entry.id}\` in ${question.entry.file.path}, or take it off this list`,
    ),
  ];
}
