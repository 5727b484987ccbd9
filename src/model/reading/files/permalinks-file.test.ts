import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEFORE_COUNTS, parsePermalinks, PERMALINKS, printPermalinks, type Permalink } from './permalinks-file.ts';
import { SourceFile } from './source-file.ts';

const parse = (text: string) => parsePermalinks(new SourceFile(PERMALINKS, text));
const problemsIn = (text: string) =>
  parse(text).problems.map(({ line, column, message, remedy }) => `${line}:${column} ${message} → ${remedy ?? ''}`);

const days = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const permalinks: fc.Arbitrary<Permalink> = fc
  .record({
    days: fc.tuple(days, days),
    says: fc.oneof(fc.constant('-'), fc.stringMatching(/^[0-9a-f]{12}$/)),
    address: fc.stringMatching(/^\/([a-z0-9-]{1,8}\/){0,3}(#[a-z0-9-]{1,8}|[a-z@-]{1,8}\.(csv|json|png))?$/),
  })
  .map(({ days: both, ...rest }) => {
    const [first = '', changed = ''] = both.toSorted();
    return { first, changed, ...rest };
  });
const files = fc.uniqueArray(permalinks, { selector: ({ address }) => address });

test('what is printed is read again, whole and in order of addresses', () => {
  fc.assert(
    fc.property(files, (all) => {
      const { permalinks: read, problems } = parse(printPermalinks(all));
      expect(problems).toEqual([]);
      expect(read).toEqual(all.toSorted((a, b) => (a.address < b.address ? -1 : 1)));
    }),
  );
});

test('printing again changes nothing', () => {
  fc.assert(
    fc.property(files, (all) => {
      const text = printPermalinks(all);
      expect(printPermalinks(parse(text).permalinks)).toBe(text);
    }),
  );
});

describe('the count in its head', () => {
  const line = (day: string, address: string): Permalink => ({ first: day, changed: day, says: '-', address });
  const published = [line('2026-11-22', '/a/'), line('2026-11-22', '/b/'), line('2026-12-01', '/c/')];
  const text = printPermalinks(published);

  test('shows that any line was taken out, or is another than was published', () => {
    fc.assert(
      fc.property(files, fc.nat(), (all, n) => {
        fc.pre(all.length > 0);
        const lost = all[n % all.length] ?? expect.fail('no line');
        const lineOf = ({ first, changed, says, address }: Permalink) => `${first} ${changed} ${says} ${address}\n`;
        const whole = printPermalinks(all);
        expect(problemsIn(whole.replace(lineOf(lost), ''))).toHaveLength(1);
        const other = { ...lost, address: `${lost.address.replace('#', '')}~` };
        expect(problemsIn(whole.replace(lineOf(lost), lineOf(other)))[0]).toMatch(/addresses|stands after/);
      }),
    );
  });

  test('names the day, and says how to take the line back', () => {
    expect(problemsIn(text.replace('2026-11-22 2026-11-22 - /b/\n', ''))).toEqual([
      '5:3 Of 2 addresses that were first published on 2026-11-22 only 1 is here: a line was taken out → take the file back as it was published: `git log -p content/permalinks.txt` has it',
    ]);
    expect(problemsIn(text.replace('- /b/', '- /bb/'))[0]).toContain('are not those that are here');
    expect(problemsIn(`${text}2026-12-01 2026-12-01 - /d/\n`)[0]).toContain('2 are here: a line was added by hand');
  });

  test('may be taken out itself no more than a line', () => {
    expect(problemsIn(text.replace(/# 2026-12-01: .*\n/, ''))).toEqual([
      expect.stringContaining(
        '10:1 No count stands in the head of the file for what was first published on 2026-12-01',
      ),
    ]);
    expect(problemsIn(text.replaceAll(/^# 2026.*\n/gm, ''))).toHaveLength(2);
    expect(problemsIn(text.replaceAll(/^#.*\n/gm, ''))).toHaveLength(2);
  });

  test('holds after a merge that keeps the lines of both sides, of one day too', () => {
    const linesOf = (day: string, ...addresses: string[]) =>
      printPermalinks(addresses.map((each) => line(day, each))).split('\n');
    const both = [...linesOf('2026-11-22', '/a/'), ...linesOf('2026-11-22', '/b/'), ...linesOf('2026-12-01', '/c/')];
    expect(problemsIn(both.join('\n'))).toEqual([]);
  });

  test('is not missed in a file that was written before there was one', () => {
    const before = `${BEFORE_COUNTS}2026-11-22 2026-11-22 - /a/\n`;
    expect(parse(before).problems).toEqual([
      expect.objectContaining({ code: 'uncounted-permalinks', severity: 'warning' }),
    ]);
    expect(problemsIn(printPermalinks(parse(before).permalinks))).toEqual([]);
  });
});

test('reads lines that end in CRLF', () => {
  expect(parse('2026-11-22 2026-11-22 - /a/\r\n').permalinks).toHaveLength(1);
});

describe('reports', () => {
  test('what a merge has left', () => {
    expect(problemsIn('2026-11-22 2026-11-22 - /a/\n<<<<<<< HEAD\n')).toEqual([
      '2:1 Two versions of the file were merged, and this mark was left → delete the marks and keep the lines of both sides, sorted by address; of two for one address the one with the earlier first day',
    ]);
  });

  test.each([
    ['2026-11-22 2026-11-22 xyz /a/', '1:1', 'is no line of this file'],
    ['2026-11-22 - /a/', '1:1', 'is no line of this file'],
    ['2026-13-22 2026-13-22 - /a/', '1:1', '2026-13-22 is no day of the calendar'],
    ['2026-02-01 2026-02-30 - /a/', '1:12', '2026-02-30 is no day of the calendar'],
    ['2026-11-22 2026-11-21 - /a/', '1:12', 'changed (2026-11-21) before it was published (2026-11-22)'],
    ['2026-11-22 2026-11-22 - /b/\n2026-11-22 2026-11-22 - /a/', '2:25', '/a/ stands after /b/'],
    ['2026-11-22 2026-11-22 - /a/\n2026-11-23 2026-11-23 - /a/', '2:25', '/a/ stands here a second time'],
  ])('%s', (text, place, message) => {
    const [problem, ...others] = problemsIn(text);
    expect(problem).toContain(`${place} `);
    expect(problem).toContain(message);
    expect(others).toEqual([]);
  });
});
