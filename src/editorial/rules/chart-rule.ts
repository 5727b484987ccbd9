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
};
