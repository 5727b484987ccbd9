import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentTypeAt } from './content-type.ts';
import { headersAt } from './host-headers.ts';

const DOCS = readFileSync(join(import.meta.dirname, '../../docs/deploying.md'), 'utf8');

const linesFor = (server: string) => new RegExp(`^\`\`\`${server}\n(.*?)^\`\`\`$`, 'ms').exec(DOCS)?.[1] ?? '';

/** A header that a configuration sends where the address is, or is not, like a pattern. */
interface Sent {
  name: string;
  value: string;
  like?: RegExp;
  unlike?: RegExp;
}

const unquoted = (text = '') => text.replace(/^"(.*)"$/, '$1');

/** The headers of nginx: constants, and variables of its maps, whose default is an empty text, which it does not send. */
function sentByNginx(lines: string): Sent[] {
  const maps = new Map(
    [...lines.matchAll(/^map \$uri \$(\w+) \{\n(.*?)^\}/gms)].map(([, name = '', body = '']) => {
      const cases = [...body.matchAll(/^ *~?(\S+) +(".*"|\S+);$/gm)].map(([, pattern = '', value]) => ({
        pattern,
        value: unquoted(value),
      }));
      return [name, cases];
    }),
  );
  return [...lines.matchAll(/^ *add_header (\S+) (".*"|\S+);$/gm)].flatMap(([, name = '', value = '']): Sent[] => {
    const cases = value.startsWith('$') ? maps.get(value.slice(1)) : undefined;
    if (!cases) return [{ name, value: unquoted(value) }];
    const exceptions = cases.filter(({ pattern }) => pattern !== 'default');
    return cases.flatMap(({ pattern, value: text }) => {
      if (text === '') return [];
      const like = new RegExp(pattern);
      const unlike = new RegExp(exceptions.map((other) => other.pattern).join('|'));
      return [{ name, value: text, ...(pattern === 'default' ? { unlike } : { like }) }];
    });
  });
}

const sentByApache = (lines: string): Sent[] =>
  [...lines.matchAll(/^ *Header set (\S+) "(.*?)"(?: "expr=%\{REQUEST_URI\} (!~|=~) m#(.*)#")?$/gm)].map(
    ([, name = '', value = '', operator, pattern = '']) => ({
      name,
      value,
      ...(operator !== undefined && { [operator === '=~' ? 'like' : 'unlike']: new RegExp(pattern) }),
    }),
  );

function sentByCaddy(lines: string): Sent[] {
  const matchers = new Map(
    [...lines.matchAll(/^\t@(\w+) (not )?path_regexp (\S+)$/gm)].map(([, name = '', not, pattern = '']) => [
      name,
      { [not ? 'unlike' : 'like']: new RegExp(pattern) },
    ]),
  );
  return [...lines.matchAll(/^\theader (?:@(\w+) )?(\S+) (".*"|\S+)$/gm)]
    .filter(([, , name]) => name !== 'Content-Type')
    .map(([, matcher = '', name = '', value]) => ({ name, value: unquoted(value), ...matchers.get(matcher) }));
}

const headersFrom = (sent: readonly Sent[], address: string) =>
  Object.fromEntries(
    sent
      .filter(({ like, unlike }) => like?.test(address) !== false && unlike?.test(address) !== true)
      .map(({ name, value }) => [name, value]),
  );

/** Each kind of page, and what is kept for longer than a page. */
const ADDRESSES = [
  '/',
  '/deals/aws/',
  '/figures/aws-value/r/1/',
  '/charts/value-by-deal.csv',
  '/embed/',
  '/embed/value-by-deal/',
  '/embed/value-by-deal/dark/',
  '/embed/value-by-deal/r/1/',
  '/embed/value-by-deal/r/1/dark/',
  '/embed/value-by-deal/short/r/1/',
  '/embed/v1.js',
];

describe.each([
  ['nginx', sentByNginx],
  ['apache', sentByApache],
  ['caddyfile', sentByCaddy],
])('the documented lines for %s', (server, read) => {
  const lines = linesFor(server);
  const sent = read(lines);

  test.each(ADDRESSES)('send what hosts that read `_headers` send for %s, at the root or below a path', (address) => {
    expect(headersFrom(sent, address)).toEqual(headersAt(address));
    expect(headersFrom(sent, `/ledger${address}`)).toEqual(headersAt(address));
  });

  test('keep the files of a build for ever', () => {
    expect(headersFrom(sent, '/_astro/a.woff2')['Cache-Control']).toBe(headersAt('/_astro/a.woff2')['Cache-Control']);
  });

  test.each(['/a.csv', '/a.bib', '/a.ris', '/a.cff', '/a.parquet', '/a.sqlite', '/feeds/a.xml', '/feeds/a.json'])(
    'know the type of %s',
    (path) => {
      const [type = '', charset = ''] = contentTypeAt(path)?.split('; charset=') ?? [];
      const ending = path.slice(path.indexOf('.') + 1);
      const names =
        server === 'nginx' ? `${type} ${ending};` : server === 'apache' ? `AddType ${type} .${ending}` : type;
      expect(lines).toContain(names);
      expect(lines.toLowerCase()).toContain(charset);
    },
  );

  test.each(['/a.csv', '/a.bib', '/a.ris', '/a.cff', '/feeds/a.xml', '/feeds/a.json', '/a.js'])(
    'compress %s',
    (path) => {
      const [type = ''] = contentTypeAt(path)?.split(';') ?? [];
      const named = lines.matchAll(/(?:gzip_types|DEFLATE|header Content-Type)((?:\s+[a-z]+\/[\w.+*-]+)+)/g);
      const compressed = [...named].flatMap(([, types = '']) => types.trim().split(/\s+/));
      expect(compressed.some((one) => one === type || (one.endsWith('*') && type.startsWith(one.slice(0, -1))))).toBe(
        true,
      );
    },
  );
});

test('the documented lines for nginx send readers on to the closing slash of a page', () => {
  // `try_files $uri $uri/index.html` answers without it, and the links of the page lead astray.
  expect(linesFor('nginx')).not.toMatch(/^\s*try_files/m);
});
