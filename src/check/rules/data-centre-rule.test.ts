import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const WORKS = `name: Works
headline: Gamma builds {gamma-capacity}
summary: It does.
where: { place: in Ohio, country: United States }
deals: [gamma]
power: gamma-capacity
parties: [{ role: builds, who: Gamma, sources: [acme-10q-2026-06] }]
checked: 2026-11-21
`;
const withSites = (...texts: string[]) =>
  problemsOf(siteWith(Object.fromEntries(texts.map((text, i) => [`content/sites/works-${i}.yaml`, text]))));

test('a data centre is in order with a name, a place, a deal, its power and one party', () => {
  expect(withSites(WORKS)).toEqual([]);
});

test('its power is a figure of power', () => {
  expect(withSites(WORKS.replace('power: gamma-capacity', 'power: acme-term'))).toEqual([
    'sites/works-0.yaml:6:8 wrong-unit `acme-term` is no power: it is in years → name a figure in gigawatts that has a `capacity`',
  ]);
});

test('no two have a figure in common', () => {
  expect(withSites(WORKS, WORKS)).toEqual([
    'sites/works-1.yaml:6:8 counted-otherwise `gamma-capacity` is a figure of `works-0` already, and would be told of two places → leave it with one',
  ]);
});

test('who does what there, somebody says, or a question asks', () => {
  const [problem] = withSites(WORKS.replace(', sources: [acme-10q-2026-06] }]', ' }]'));
  expect(problem).toContain('Expected at least one source, or an open question in `who`');
  expect(
    withSites(WORKS.replace('who: Gamma, sources: [acme-10q-2026-06]', "who: '{open:gamma-price|Unknown}'")),
  ).toEqual([]);
});

test('a mark stands for a town or a county, to two decimals', () => {
  const marked = (latitude: string) =>
    withSites(
      WORKS.replace(
        'country: United States }',
        `country: United States, mark: { latitude: ${latitude}, longitude: -83.81, of: the middle, source: acme-10q-2026-06 } }`,
      ),
    );
  expect(marked('39.92')).toEqual([]);
  expect(marked('39.9242')[0]).toContain('Expected at most two decimals');
});

const counting = (count: string) => WORKS.replace('checked:', `counts: [{ ${count} }]\nchecked:`);

test('what counts its power is a power, and that one does not, somebody has said', () => {
  expect(withSites(counting('figure: acme-capacity, counted: unknown, why: Nobody says.'))).toEqual([]);
  expect(withSites(counting('figure: acme-term, counted: unknown, why: Nobody says.'))).toEqual([
    'sites/works-0.yaml:8:20 wrong-unit `acme-term` is no power: it is in years → name a figure in gigawatts that has a `capacity`',
  ]);
  const unsaid = "figure: acme-capacity, counted: 'no', why: It comes on top.";
  expect(withSites(counting(unsaid))[0]).toContain('that something is not counted, somebody has said');
  expect(withSites(counting(`${unsaid}, sources: [acme-10q-2026-06]`))).toEqual([]);
});

test('a place does not say that its power is left out of what figures say counts it', () => {
  const gamma = SMALL_SITE['content/figures/gamma.yaml'] ?? '';
  const problems = (figures: string) =>
    problemsOf(
      siteWith({
        'content/figures/gamma.yaml': figures,
        'content/sites/works.yaml': counting('figure: acme-capacity, counted: unknown, why: Nobody says.'),
      }),
    );
  const layer = '  capacity: { layer: site, power: it }\n';
  for (const line of ['partOf: [acme-capacity]', 'overlaps: [acme-capacity]'])
    expect(problems(gamma.replace(layer, `${layer}  ${line}\n`)), line).toEqual([
      'sites/works.yaml:8:20 counted-otherwise By `partOf`, `overlaps` or a formula `acme-capacity` counts power of this place → delete it here, or mend what the figures say of each other',
    ]);
});

test('a chart of how far power has got draws a place at the size that its page gives', () => {
  const gamma = SMALL_SITE['content/figures/gamma.yaml'] ?? '';
  const drawn = (figure: string) =>
    problemsOf(
      siteWith({
        'content/figures/part.yaml': gamma
          .replace('gamma-capacity:', 'gamma-part:')
          .replace('label: Gamma', 'label: A'),
        'content/sites/works.yaml': WORKS.replace('parties:', 'figures: [gamma-part]\nparties:'),
        'content/charts/gamma-ladder.yaml': `form: ladder
title: Gamma is reported
subtitle: Power of each site, gigawatts
description: Gamma is to build {gamma-capacity}.
note: Nothing is left out.
rows: [{ label: Ohio, figure: ${figure}, deal: gamma }]
`,
      }),
    ).filter((each) => !each.includes('unused-chart'));
  expect(drawn('gamma-capacity')).toEqual([]);
  expect(drawn('gamma-part')).toEqual([
    'charts/gamma-ladder.yaml:6:31 counted-otherwise `gamma-part` is not the power of all of `works`, which its page gives → draw `gamma-capacity`, and name this one in the row’s `detail`',
  ]);
});

test('a place has a deal and a party, and a mark lies on the globe', () => {
  expect(withSites(WORKS.replace('deals: [gamma]', 'deals: []')).length).toBe(1);
  expect(withSites(WORKS.replace(/parties: .*/, 'parties: []')).length).toBe(1);
  const marked = (latitude: number, longitude: number) =>
    withSites(
      WORKS.replace(
        'country: United States }',
        `country: United States, mark: { latitude: ${latitude}, longitude: ${longitude}, of: the middle, source: acme-10q-2026-06 } }`,
      ),
    ).length;
  expect([marked(90, 180), marked(90.01, 0), marked(0, -180.01)]).toEqual([0, 1, 1]);
});
