import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import { calendarText, type CalendarEntry } from './calendar.ts';

const entry = (rest: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'acme-first-date',
  url: 'https://ledger.example/promises/acme-first-date/',
  title: 'Due: the first machines run',
  text: 'Said by Acme.',
  day: '2026-12-31',
  isCalledOff: false,
  ...rest,
});
const calendarOf = (entries: readonly CalendarEntry[]) =>
  calendarText({ name: 'Promises', url: 'https://ledger.example/feeds/promises.ics', asOf: '2026-10-08', entries });

/** What two readers of calendars, which share no code, make of an entry. */
function readBack(text: string) {
  const [first] = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  const event = new ICAL.Event(first);
  const other = Object.values(nodeIcal.sync.parseICS(text)).find((each) => each?.type === 'VEVENT');
  return { event, other };
}

const texts = fc
  .string({
    unit: fc.constantFrom('a', ' ', ',', ';', '\\', 'ñ', '’', '\n', '🏗', 'word '),
    minLength: 1,
    maxLength: 120,
  })
  .map((text) => `x${text}x`);

test('two readers of calendars find the entry, its day and its address', () => {
  const { event, other } = readBack(calendarOf([entry()]));
  expect(event.summary).toBe('Due: the first machines run');
  expect(event.startDate.toString()).toBe('2026-12-31');
  expect(event.startDate.isDate).toBe(true);
  expect(event.uid).toBe('promise-acme-first-date@ledger.example');
  expect(other).toMatchObject({
    datetype: 'date',
    summary: 'Due: the first machines run',
    url: 'https://ledger.example/promises/acme-first-date/',
    status: 'CONFIRMED',
  });
});

test('what is called off is cancelled, and keeps its place', () => {
  expect(readBack(calendarOf([entry({ isCalledOff: true })])).other).toMatchObject({ status: 'CANCELLED' });
});

test('any words come back as they were, from lines that no reader finds too long', () => {
  fc.assert(
    fc.property(texts, texts, (title, text) => {
      const calendar = calendarOf([entry({ title, text })]);
      for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const { event } = readBack(calendar);
      expect(event.summary).toBe(title);
      expect(event.description).toBe(text);
    }),
  );
});
