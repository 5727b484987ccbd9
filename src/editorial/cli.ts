/** `npm run check`: checks `content/` and reports. Ends with 1 when there is an error. */
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { readContent } from './reading/read-content.ts';
import { jsonReport } from './report/json-report.ts';
import { textReport } from './report/text-report.ts';

function readOptions() {
  try {
    return parseArgs({
      options: { json: { type: 'boolean', default: false }, warnings: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('Usage: npm run check [-- --warnings | --json]');
    process.exit(2);
  }
}

const values = readOptions();
const { diagnostics, sources, content } = check(readContent(process.cwd()));
const hasErrors = diagnostics.some(({ severity }) => severity === 'error');

if (values.json) console.log(jsonReport(diagnostics));
else {
  const report = textReport(diagnostics, sources, values);
  if (report) (hasErrors ? console.error : console.log)(report);
  if (!hasErrors) console.log(`${content.entries.length} entries are in order.`);
}
if (hasErrors) process.exitCode = 1;
