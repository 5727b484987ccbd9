import { expect, test } from 'vitest';
import { problemsOf, siteEdited } from '../test-support/small-site.ts';

const YARDSTICK = `
reactor:
  label: Power of a reactor
  unit: gw
  deals: [gamma]
  capacity: { layer: site, power: it }
  yardstick: { before: as much power as, unit: reactors, after: give }
  claims:
    - { value: about 1 GW, basis: reported, asOf: 2026-06, source: acme-10q-2026-06, evidence: about 1 GW }
`;
const FIGURES = 'content/figures/gamma.yaml';

const withYardstick = (path: string, find: string, replacement: string) =>
  siteEdited(path, find, replacement).map((file) =>
    file.path === FIGURES ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from(YARDSTICK)]) } : file,
  );
const inBody = (text: string) =>
  problemsOf(withYardstick('content/deals/acme.mdx', '- A <Term', `${text}\n\n- A <Term`));
const CAPACITY = '<Yardstick of="acme-capacity" by="reactor" />';

test('measures in an article and in a text of front matter', () => {
  expect(inBody(`That is ${CAPACITY}.`)).toEqual([]);
  expect(
    problemsOf(
      withYardstick('content/deals/acme.mdx', 'firmness: It is signed.', "firmness: '{acme-capacity|in:reactor}.'"),
    ),
  ).toEqual([]);
});

test('says what cannot be measured, and in what', () => {
  expect(inBody('<Yardstick of="acme-commitment" by="reactor" />, says Acme.')).toEqual([
    expect.stringMatching(/48:16 bad-yardstick `acme-commitment` cannot be measured in `reactor`/),
  ]);
  expect(inBody('<Yardstick of="acme-capacity" by="gamma-capacity" />, says Acme.')).toEqual([
    expect.stringMatching(/bad-yardstick `gamma-capacity` is no yardstick/),
  ]);
});

test('reports an id that is not there once', () => {
  expect(inBody('<Yardstick of="acme-capacity" by="reactr" />, says Acme.')).toEqual([
    expect.stringMatching(/unknown-id .*did you mean `reactor`/),
  ]);
});

test('refuses a yardstick that is only printed beside another, not what is itself measured', () => {
  const second = expect.stringMatching(/bad-yardstick A second yardstick follows right upon another/) as string;
  const printed = '<Figure id="reactor" />';
  expect(inBody(`It draws ${printed}, as a reactor gives.`)).toEqual([]);
  expect(inBody(`That is ${CAPACITY}; one gives ${printed}.`)).toEqual([]);
  const withOther = (text: string) =>
    problemsOf(
      withYardstick('content/deals/acme.mdx', '- A <Term', `${text}\n\n- A <Term`).map((file) =>
        file.path === FIGURES
          ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from(YARDSTICK.replace('reactor:', 'city:'))]) }
          : file,
      ),
    );
  expect(withOther(`That is ${CAPACITY}; a city draws <Figure id="city" />.`)).toEqual([second]);
  expect(withOther(`One gives ${printed}; a city draws <Figure id="city" />.`)).toEqual([second]);
  expect(withOther('A city draws <Figure id="city" />, <Yardstick of="city" by="reactor" />.')).toEqual([]);
});

test('refuses a second in the same text, and in the paragraph after', () => {
  const second = expect.stringMatching(/bad-yardstick A second yardstick follows right upon another/) as string;
  expect(inBody(`That is ${CAPACITY}, or ${CAPACITY}.`)).toEqual([second]);
  expect(inBody(`That is ${CAPACITY}.\n\nThat is ${CAPACITY}.`)).toEqual([second]);
  expect(inBody(`That is ${CAPACITY}.\n\nSo much for it.\n\nThat is ${CAPACITY}.`)).toEqual([]);
});
