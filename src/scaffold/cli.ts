/** `npm run new deal <id>`: starts a new entry of `content/`, with everything in it that is to be written. */
import { dayOnTheWall } from '../ledger/partial-date.ts';
import { readContent } from '../model/reading/read-content.ts';
import { planEntry } from './plan.ts';
import { writeChanges } from './write-changes.ts';

const today = dayOnTheWall(new Date());
const plan = planEntry(process.argv.slice(2), readContent(process.cwd()), today);

if ('problem' in plan) {
  console.error(plan.problem);
  process.exitCode = 1;
} else {
  try {
    writeChanges(process.cwd(), [plan, ...plan.also]);
    const next = [...plan.next, '`npm run check` lists what is to be written; docs/add-a-deal.md explains it.'];
    console.log([`Wrote ${[plan, ...plan.also].map(({ path }) => path).join(' and ')}.`, ...next].join('\n'));
  } catch (error) {
    console.error(`${plan.path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
