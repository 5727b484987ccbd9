import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';
import { checkBars } from './bars-rule.ts';
import { checkFlows } from './flows-rule.ts';
import { checkShares } from './shares-rule.ts';
import { checkStack } from './stack-rule.ts';
import { checkSpans, checkSteps } from './time-chart-rule.ts';

/** What a chart draws can be drawn, and what it compares or adds up can be compared or added up. */
export const chartRule: Rule = (content) => (entry) => {
  const data = content.dataOf('charts', entry);
  if (!data) return [];
  const problems = checkId(content, entry);
  return problems.length > 0 ? problems : checkForm(content, entry, data);
};

/** What the files of a chart have behind its id: its picture for the dark, its oEmbed answers. */
const ENDINGS = /-(?:auto|dark|photo)$/;

function checkId(content: Content, entry: Entry): Diagnostic[] {
  const other = entry.id.replace(ENDINGS, '');
  if (other === entry.id || !content.has('charts', other)) return [];
  const message = `The chart \`${other}\` has files of the name \`${entry.id}\``;
  return [entry.diagnoseKey('bad-id', [], message, 'give this chart another id')];
}

function checkForm(content: Content, entry: Entry, data: EntryData<'charts'>): Diagnostic[] {
  switch (data.form) {
    case 'bars':
      return checkBars(content, { entry, data });
    case 'stack':
      return checkStack(content, entry, data);
    case 'shares':
      return checkShares(content, entry, data);
    case 'flows':
      return checkFlows(content, entry, data);
    case 'spans':
      return checkSpans(content, { entry, data });
    case 'steps':
      return checkSteps(content, { entry, data });
    case 'paths':
      return [];
  }
}
