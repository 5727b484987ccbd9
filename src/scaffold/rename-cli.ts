/** `npm run rename`: see rename.ts. */
import { dayOnTheWall } from '../ledger/partial-date.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { carryOut } from './carry-out.ts';
import { planRename } from './rename.ts';

const root = process.cwd();
const files = readContent(root);
carryOut(
  root,
  planRename(process.argv.slice(2), files, dayOnTheWall(new Date())),
  files,
  '`npm run check` says whether all is in order.',
);
