import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { INVISIBLE_PATTERN } from '../model/visible-text.ts';
import { jsonReport } from './report/json-report.ts';
import { textReport } from './report/text-report.ts';
import { siteWith } from './test-support/small-site.ts';
import { SMALL_SITE } from './test-support/small-site-files.ts';

const paths = Object.keys(SMALL_SITE);

/** What people and attackers put into files. */
const NASTY = [
  '\t',
  '\r',
  '\r\n',
  '\ufeff',
  '\0',
  '\u202e',
  '\u200b',
  '---\n',
  '...\n',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '</',
  '/>',
  '&a',
  '*a',
  '!!js ',
  '<<: ',
  '"',
  "'",
  '`',
  '|',
  '>-\n',
  '#',
  '%',
  '@',
  '__proto__: {}\n',
  'constructor: 1\n',
  '.inf',
  '.nan',
  '1e400',
  '-0',
  '0x10',
  'null',
  '~',
  '2026-13-45',
  '../',
  'javascript:',
  '<script>',
  '{/*',
  '*/}',
  '{a-b|c}',
  '{!1|}',
  '\ud83d\ude00',
  '**',
  '[](',
  '<Figure ',
  'id={',
];

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat({ max: 40 }),
    insert: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 20 })),
  }),
  { minLength: 1, maxLength: 4 },
);

const mutate = (text: string, changes: readonly { at: number; drop: number; insert: string }[]) =>
  changes.reduce((result, { at, drop, insert }) => {
    const start = Math.floor(at * result.length);
    return result.slice(0, start) + insert + result.slice(start + drop);
  }, text);

function expectSoundReport(path: string, content: string | Uint8Array) {
  const { diagnostics, sources } = check(siteWith({ [path]: content }));
  expect(diagnostics.filter(({ code }) => code === 'internal')).toEqual([]);
  const report = textReport(diagnostics, sources, { warnings: true });
  expect(report.replaceAll('\n', '').match(INVISIBLE_PATTERN)).toBeNull();
  for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0);
  expect(JSON.parse(jsonReport(diagnostics, []))).toHaveProperty('diagnostics');
}

describe('whatever a file holds, the checker reports it and never throws', { timeout: 60_000 }, () => {
  test('arbitrary bytes', () => {
    fc.assert(fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 400 }), expectSoundReport), {
      numRuns: 50,
    });
  });

  test('arbitrary text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ unit: 'binary', maxLength: 400 }), expectSoundReport),
      {
        numRuns: 50,
      },
    );
  });

  test('files in order with a few edits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), edits, (path, changes) => {
        expectSoundReport(path, mutate(SMALL_SITE[path] ?? '', changes));
      }),
      { numRuns: 100 },
    );
  });

  test('arbitrary data in place of an entry', () => {
    const data = fc.oneof(
      fc.jsonValue(),
      fc.object({
        key: fc.constantFrom(
          'claims',
          'value',
          'unit',
          'formula',
          'path',
          'faq',
          '__proto__',
          'length',
          'deals',
          'groups',
          'rows',
        ),
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths.filter((path) => path.endsWith('.yaml'))), data, (path, value) => {
        expectSoundReport(path, JSON.stringify({ entry: value }));
        expectSoundReport(path, JSON.stringify(value));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['an empty file', ''],
    ['a megabyte in one field', `acme:\n  name: ${'x'.repeat(1_000_000)}\n`],
    ['a long field', `acme:\n  name: ${'x'.repeat(200_000)}\n`],
    ['brackets without end', `acme: ${'['.repeat(100_000)}`],
    ['maps without end', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map(
          (c, i) =>
            `${c}: &${c} [${Array(9)
              .fill(`*${'abcdefghi'.charAt(i)}`)
              .join(',')}]`,
        )
        .join('\n')}`,
    ],
    ['a merge key', 'a: &a {name: x}\nb: {<<: *a}\n'],
    ['keys of objects', '__proto__: {name: x}\nconstructor: {name: y}\nhasOwnProperty: 1\n'],
    ['numbers that are none', 'acme: { name: .nan, role: .inf, summary: 1e999 }\n'],
    ['many documents', 'a: 1\n---\nb: 2\n---\nc: 3\n'],
    ['tags', 'acme: !!binary aGk=\nbeta: !!set {a, b}\ngamma: !<x> y\n'],
  ])('%s', (_name, text) => {
    expectSoundReport('content/vendors/all.yaml', text);
  });

  test.each([
    ['quotations in quotations', `${'> '.repeat(6000)}x`],
    ['lists in lists', Array.from({ length: 60 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')],
    ['emphasis in emphasis', '*a **b '.repeat(2000)],
    ['tags in tags', `${'<Aside title="x">\n'.repeat(400)}x${'\n</Aside>'.repeat(400)}`],
    ['braces in braces', `${'{'.repeat(1000)}${'}'.repeat(1000)}`],
    ['links in links', '[a]('.repeat(3000)],
  ])('%s', (_name, body) => {
    expectSoundReport(
      'content/deals/acme.mdx',
      `${(SMALL_SITE['content/deals/acme.mdx'] ?? '').split('\n---\n')[0] ?? ''}\n---\n\n${body}\n`,
    );
  });
});
