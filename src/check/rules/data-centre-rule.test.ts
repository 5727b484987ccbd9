import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../test-support/small-site.ts';

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
