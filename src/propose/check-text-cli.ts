/**
 * `npm run check-text <file>`: holds each number of a text against the ledger. Exit code 1 where one is wrong, 2 where
 * the text cannot be read.
 */
import { readFileSync } from 'node:fs';
import { readContent } from '../model/reading/files/read-content.ts';
import { reasonOf } from '../model/reading/files/reason-of.ts';
import { understand } from '../model/understand.ts';
import { readAnnouncement } from './announcement.ts';
import { printFindings } from './print-findings.ts';
import { publishedFacts } from './published-facts.ts';

function unreadable(problem: string): never {
  console.error(problem);
  process.exit(2);
}

const [path, ...others] = process.argv.slice(2);
if (path === undefined || others.length > 0)
  unreadable('Expected one file: a text or a page of HTML\nUsage: npm run check-text <file>');

const { raw, text } = read(path);
const facts = publishedFacts(understand(readContent(process.cwd())).content);
if (!facts) unreadable('`content/site.yaml` cannot be read: `npm run check` says why');
const { printed, wrong } = printFindings(path, raw, text, facts);
console.log(printed);
process.exitCode = wrong > 0 ? 1 : 0;

function read(file: string): { raw: string; text: string } {
  try {
    const bytes = readFileSync(file);
    return { raw: bytes.toString('utf8'), text: readAnnouncement(bytes).paragraphs.join('\n') };
  } catch (error) {
    return unreadable(`${file} cannot be read: ${reasonOf(error)}`);
  }
}
