/** `npm run new deal <id>`: starts a new entry of `content/`, with everything in it that is to be written. */
import { dayOnTheWall } from '../ledger/partial-date.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { carryOut } from './carry-out.ts';
import { changesOf } from './new-file.ts';
import { planEntry } from './plan.ts';

const root = process.cwd();
const files = readContent(root);
carryOut(
  root,
  changesOf(planEntry(process.argv.slice(2), files, dayOnTheWall(new Date()))),
  files,
  '`npm run check` lists what is to be written; docs/add-a-deal.md explains it.',
);
