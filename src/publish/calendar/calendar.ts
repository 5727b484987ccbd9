/** A promise as an entry of a calendar. Texts plain, addresses absolute. */
export interface CalendarEntry {
  /** The same for ever, whatever the entry says. */
  id: string;
  url: string;
  title: string;
  text: string;
  /** ISO day: the last on which it is in time. */
  day: string;
  /** Nobody means to keep it any more, or ever did. */
  isCalledOff: boolean;
}

export interface Calendar {
  name: string;
  /** Absolute. */
  url: string;
  /** ISO day up to which sources have been read. */
  asOf: string;
  entries: readonly CalendarEntry[];
}

const encoder = new TextEncoder();

/** Octets of a line, without its end. */
const LINE = 75;

/**
 * A calendar that other calendars subscribe to: an entry of a whole day for each promise.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarText({ name, url, asOf, entries }: Calendar): string {
  const stamp = `${compact(asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Compute Ledger//Promises//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `NAME:${escaped(name)}`,
    `URL:${url}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...entries.flatMap((entry) => eventLines(entry, new URL(url).hostname, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = ({ id, url, title, text, day, isCalledOff }: CalendarEntry, host: string, stamp: string) => [
  'BEGIN:VEVENT',
  `UID:promise-${id}@${host}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  `URL:${url}`,
  `STATUS:${isCalledOff ? 'CANCELLED' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const compact = (iso: string) => iso.replaceAll('-', '');

const escaped = (text: string) => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Longer lines go on in the next, after a blank; no character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    const limit = pieces.length === 0 ? LINE : LINE - 1;
    if (encoder.encode(piece + character).length > limit) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n ');
}
