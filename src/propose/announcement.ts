import { parsePartialDate, type PartialDate } from '../ledger/partial-date.ts';
import { statedDates } from '../evidence/stated-dates.ts';
import { textOfPage } from '../source-text/text-of-page.ts';

/** What somebody announced, as its words stand. */
export interface Announcement {
  /** A line each: paragraphs, headings, items of lists. */
  paragraphs: readonly string[];
  /** The day that its markup gives, or that its first lines name. */
  published: PartialDate | undefined;
  /** How many numbers had lost their decimal points on the way: "$1?5 trillion". */
  mended: number;
}

const IS_HTML = /<(?:!doctype|html|head|body|article|main|div|p|h1)\b/i;
const DAY_IN_MARKUP = /(?:article:published_time|datePublished)"?[^>\d]{1,40}(?<day>\d{4}-\d\d-\d\d)/;
/** Elements of a page that are no part of what it announces. */
const FURNITURE = ['nav', 'footer', 'aside', 'form', 'button'];
/** Lines of a text that somebody has wrapped are no longer than this. */
const WRAPPED = 110;
const ITEM = /^\s*(?:[-•*·–]|\d+[.)])\s+/;
/** A date within so many lines is that of the text. */
const LINES_WITH_DATE = 4;

/**
 * Reads plain text, HTML, or the text of a PDF, whose lines end anywhere.
 *
 * @throws {Error} for a PDF itself, for what is no text, and for what is empty
 */
export function readAnnouncement(bytes: Uint8Array): Announcement {
  const raw = new TextDecoder().decode(bytes);
  if (raw.startsWith('%PDF'))
    throw new Error('it is a PDF: write its text to a file first, as `pdftotext -layout` does');
  if (raw.includes('\0')) throw new Error('it is no text in UTF-8: save it as such first');
  if (raw.trim() === '') throw new Error('it is empty');
  const isHtml = IS_HTML.test(raw);
  const text = (isHtml ? textOfPage(raw, FURNITURE) : unwrapped(raw)).replace(/[^\S\n]+/g, ' ');
  let mended = 0;
  // No number is written so: a question mark within it is a point that some program could not print.
  const whole = text.replace(/(?<=\d)[?\ufffd](?=\d)/g, () => {
    mended++;
    return '.';
  });
  const paragraphs = whole
    .split('\n')
    .map((line) => line.replace(ITEM, '').trim())
    .filter((line) => line !== '');
  const marked = isHtml ? DAY_IN_MARKUP.exec(raw)?.groups?.['day'] : undefined;
  const named = paragraphs
    .slice(0, LINES_WITH_DATE)
    .flatMap((line) => statedDates(line))
    .find(({ date }) => date.precision === 'day')?.date;
  return { paragraphs, published: (marked === undefined ? undefined : parsePartialDate(marked)) ?? named, mended };
}

/** A wrapped text with a line for each paragraph; any other as it is. */
function unwrapped(text: string): string {
  const lines = text.split(/\r?\n|\f/);
  if (lines.some((line) => line.trim().length > WRAPPED)) return text;
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = joined.length - 1;
    if (line.trim() === '') isOpen = false;
    else if (isOpen && !ITEM.test(line)) {
      const before = joined[last] ?? '';
      // A word that is broken at its hyphen keeps it: nobody can tell "semi-conductor" from "seven-year".
      joined[last] = before.endsWith('-') ? before + line.trim() : `${before} ${line.trim()}`;
    } else {
      joined.push(line.trim());
      isOpen = true;
    }
  }
  return joined.join('\n');
}
