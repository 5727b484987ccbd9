/** `npm run retire`: see retire.ts. */
import { dayOnTheWall } from '../ledger/partial-date.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { carryOut } from './carry-out.ts';
import { planRetire } from './retire.ts';

const root = process.cwd();
const files = readContent(root);
carryOut(
  root,
  planRetire(process.argv.slice(2), files, dayOnTheWall(new Date())),
  files,
  '`npm run check` says whether all is in order.',
);
