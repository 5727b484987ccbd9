import type { Ground } from '../../charts/shared/form/written.ts';
import { judgeChart } from '../../charts/written-forms.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { CARD_KINDS, isCardKind, ruleEmbedded } from '../../routes/routes.ts';
import type { Rule } from './rule.ts';

/** What a chart draws can be drawn, and what it compares or adds up can be compared or added up. */
export const chartRule: Rule = (content) => {
  const ground = groundOf(content);
  return (entry) => {
    const data = content.dataOf('charts', entry);
    if (!data) return [];
    const problems = checkId(content, entry);
    return problems.length > 0 ? problems : checkForm(ground, entry, data);
  };
};

/** What the files of a chart have behind its id: its picture for the dark, its oEmbed answers. */
const ENDINGS = /-(?:auto|dark|photo)$/;

function checkId(content: Content, entry: Entry): Diagnostic[] {
  if (isCardKind(entry.id)) {
    const message = `/embed/${entry.id}/ holds what other people’s pages show of \`content/${CARD_KINDS[entry.id]}\``;
    return [entry.diagnoseKey('bad-id', [], message, 'give this chart another id')];
  }
  if (ruleEmbedded(entry.id) !== undefined) {
    const message = `/embed/${entry.id}/ is kept for what other people’s pages show of the answers at /count/`;
    return [entry.diagnoseKey('bad-id', [], message, 'give this chart an id that does not begin with `count-`')];
  }
  const other = entry.id.replace(ENDINGS, '');
  if (other === entry.id || !content.has('charts', other)) return [];
  const message = `The chart \`${other}\` has files of the name \`${entry.id}\``;
  return [entry.diagnoseKey('bad-id', [], message, 'give this chart another id')];
}

/** What a form judges its charts by. */
function groundOf(content: Content): Ground {
  const deals = [...content.parsed('deals'), ...content.parsed('records')];
  const paths = new Map(deals.map(({ entry, data }) => [entry.id, data.path]));
  return {
    ledger: content.ledger,
    pathOf: (deal) => paths.get(deal),
    isVendor: (id) => content.has('vendors', id),
  };
}

const checkForm = (ground: Ground, entry: Entry, data: EntryData<'charts'>): Diagnostic[] =>
  judgeChart(data, ground).map(({ path, misfit: { reason, message, remedy } }) =>
    entry.diagnose(reason, path, withPlainSpaces(message), remedy),
  );
