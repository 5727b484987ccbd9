import { expect, test } from 'vitest';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { SourceFile } from '../../model/reading/files/source-file.ts';
import { textReport } from './text-report.ts';

const problem = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'content/a.yaml',
  line: 1,
  column: 4,
  severity: 'error',
  code: 'bad-value',
  message: 'This is wrong',
  ...more,
});

const report = (diagnostics: Diagnostic[], text: string, warnings = false) =>
  textReport(diagnostics, new Map([['content/a.yaml', new SourceFile('content/a.yaml', text)]]), { warnings });

test('says nothing when nothing is wrong', () => {
  expect(report([], 'a: b')).toBe('');
});

test('shows the line, the place in it, and the remedy', () => {
  expect(report([problem({ remedy: 'do this' })], 'a: b')).toMatchInlineSnapshot(`
    "content/a.yaml:1:4 error bad-value  This is wrong
        1 | a: b
               ^
        → do this

    1 error in 1 file. Each code is explained in docs/checks.md."
  `);
});

test('cuts a long line around the place', () => {
  const text = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
  const [, line = '', caret = ''] = report([problem({ column: 201 })], text).split('\n');
  expect(line.length).toBeLessThan(120);
  expect(line[caret.length - 1]).toBe('X');
});

test('points at the right character behind one that is spelled out', () => {
  const [, line = '', caret = ''] = report([problem({ column: 3 })], '\u202eaX').split('\n');
  expect(line[caret.length - 1]).toBe('X');
});

test('counts warnings, and prints them when asked', () => {
  const warning = problem({ severity: 'warning', code: 'unused-figure', message: 'Nothing uses it' });
  expect(report([warning], 'a: b')).toMatchInlineSnapshot(
    `"1 warning (1 unused-figure); \`npm run check -- --warnings\` shows them."`,
  );
  expect(report([warning], 'a: b', true)).toMatchInlineSnapshot(`
    "content/a.yaml:1:4 warning unused-figure  Nothing uses it
        1 | a: b
               ^

    1 warning (1 unused-figure)."
  `);
});
