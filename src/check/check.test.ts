import { expect, test } from 'vitest';
import { check } from './check.ts';
import { problemsOf, siteEdited, siteWith } from './test-support/small-site.ts';

test('has nothing to say about a site that is in order', () => {
  expect(problemsOf(siteWith())).toEqual([]);
});

test('reports the problems of all files in one run, in order', () => {
  const files = siteWith({
    'content/site.yaml': 'sourcesReed: 2026-10-08\n',
    'content/vendors/all.yaml': 'openai:\n  name: OpenAI\n',
    'content/notes.txt': 'hello',
  });
  const { diagnostics } = check(files);
  const places = diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
  expect(places).toContain('content/notes.txt:1 unknown-file');
  expect(places).toContain('content/site.yaml:1 unknown-key');
  expect(places).toContain('content/vendors/all.yaml:1 missing-key');
  const keys = diagnostics.map(
    ({ file, line, column }) => `${file} ${String(line).padStart(6)} ${String(column).padStart(6)}`,
  );
  expect(keys).toEqual(keys.toSorted());
});

test('does not take what follows from a broken file for further mistakes', () => {
  const files = siteEdited('content/sources/all.yaml', 'publisher: Acme', 'publisher: Acme: Inc');
  expect(check(files).diagnostics.map(({ code }) => code)).toEqual(['broken-yaml']);
});

test.each(['content/figures/acme.yaml', 'content/figures'])(
  'says of %s, where it may not be read, that alone, and what to do',
  (path) => {
    const others = siteWith().filter((file) => !file.path.startsWith('content/figures/') || path.endsWith('.yaml'));
    const unread = { path, bytes: new Uint8Array(), unread: 'you have no right to' };
    expect(problemsOf([...others.filter((file) => file.path !== path), unread])).toEqual([
      `${path.replace('content/', '')}:1:1 not-a-file This cannot be read: you have no right to → give yourself the right to read it, as \`chmod u+rX\` does`,
    ]);
  },
);

test.each([
  ['is empty', ''],
  ['is too large', `acme-term:\n  note: ${'x'.repeat(1_000_000)}\n`],
  ['is in another encoding', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3a, 0)],
  ['holds comments only', '# figures\n'],
])('does not miss the ids of a file that %s', (_name, text) => {
  for (const path of ['content/figures/acme.yaml', 'content/sources/all.yaml', 'content/vendors/all.yaml'])
    expect(check(siteWith({ [path]: text })).diagnostics).toHaveLength(1);
});

test('still misses an id in a collection that could be read', () => {
  const files = siteEdited('content/deals/acme.mdx', 'leadChart: acme-money', 'leadChart: acme-mony').map((file) =>
    file.path.startsWith('content/figures') ? { ...file, bytes: new Uint8Array() } : file,
  );
  const codes = check(files).diagnostics.map(({ code }) => code);
  expect([...new Set(codes)]).toEqual(['empty-file', 'unknown-id']);
});

test('puts files that could not be read first', () => {
  const files = siteWith({ 'content/vendors/zz.yaml': '', 'content/charts/notes.txt': 'x' });
  expect(check(files).diagnostics.map(({ code }) => code)).toEqual(['empty-file', 'unknown-file']);
});

test('reports what a broken rule throws, and names the file', () => {
  const [file, ...others] = siteWith();
  const explosive = {
    ...file,
    path: 'content/charts/acme-money.yaml',
    get bytes(): Uint8Array {
      throw new Error('disk on fire');
    },
  };
  expect(problemsOf([explosive, ...others])[0]).toMatchInlineSnapshot(
    `"charts/acme-money.yaml:1:1 internal The checker failed here: disk on fire → this is a mistake in the checker: report it with this file"`,
  );
});
