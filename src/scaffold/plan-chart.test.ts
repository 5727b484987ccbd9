import { describe, expect, test } from 'vitest';
import { FORM_NAMES } from '../charts/written-forms.ts';
import { siteWith } from '../check/test-support/small-site.ts';
import { errorsIn, plan, planned, write } from './test-support/planned.ts';

test.each(FORM_NAMES)('a new chart of the form %s is in order but for what is to be written', (form) => {
  const errors = errorsIn(write(siteWith(), planned(`chart meta ${form}`)));
  expect([...new Set(errors.map(({ code }) => code))]).toEqual(['to-be-written']);
});

test('begins a chart of any form, and says which there are', () => {
  expect(planned('chart meta flows').text).toMatch(/^draft: true\nform: flows\n/m);
  expect(plan('chart meta flow', siteWith())).toEqual({
    problem: 'No form of chart and no deal is called `flow`: did you mean `flows`?',
  });
  expect(plan('chart meta pictogram', siteWith())).toEqual({
    problem: `No form of chart and no deal is called \`pictogram\`: choose one of ${FORM_NAMES.map((form) => `\`${form}\``).join(', ')}, or name a deal`,
  });
});

describe('a new chart for an article', () => {
  const begun = write(siteWith(), planned('deal meta'));

  test('is its lead chart and waits with it, and the next one says of itself that it waits', () => {
    const first = planned('chart meta-money flows meta', begun);
    expect(first.text).toMatch(/^form: flows\n/);
    expect(first.also).toMatchObject([{ path: 'content/deals/meta.mdx' }]);
    expect(first.also[0]?.text).toContain('\nleadChart: meta-money\n');
    expect(first.next).toEqual(['It is the lead chart of content/deals/meta.mdx, and waits with it.']);
    const second = planned('chart meta-power meta', write(begun, first));
    expect(second).toMatchObject({ also: [], next: [expect.stringContaining('<Chart id="meta-power" />')] });
    expect(second.text).toContain('draft: true');
  });

  test('may be named there before it is begun', () => {
    const named = begun.map((file) =>
      file.path === 'content/deals/meta.mdx'
        ? {
            ...file,
            bytes: Buffer.from(
              new TextDecoder().decode(file.bytes).replace(/^leadChart: .*$/m, 'leadChart: meta-money'),
            ),
          }
        : file,
    );
    const chart = planned('chart meta-money flows meta', named);
    expect(chart.text).not.toContain('draft');
    expect(chart).toMatchObject({
      also: [],
      next: ['It is the lead chart of content/deals/meta.mdx, and waits with it.'],
    });
  });

  test('waits with a draft whose deal readers know from a record', () => {
    expect(planned('chart gamma-power gamma', write(siteWith(), planned('deal gamma'))).text).not.toContain('draft');
  });

  test('leaves the lead chart of a published article alone', () => {
    expect(planned('chart acme-power acme')).toMatchObject({
      also: [],
      text: expect.stringContaining('draft: true') as string,
    });
  });

  test('is refused where the article is none, or there are two', () => {
    expect(plan('chart meta-money acne')).toEqual({
      problem: 'No form of chart and no deal is called `acne`: did you mean `acme`?',
    });
    expect(plan('chart meta-money acme meta')).toHaveProperty('problem');
  });
});
