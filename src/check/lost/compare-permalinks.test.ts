import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SILENT, type Permalink } from '../../model/reading/files/permalinks-file.ts';
import { comparePermalinks, pageOf, update } from './compare-permalinks.ts';
import { Retired } from '../../model/retired/retired.ts';

const NOTHING = new Retired([], []);
const was = (address: string, says = 'aaaaaaaaaaaa'): Permalink => ({
  first: '2026-11-01',
  changed: '2026-11-01',
  says,
  address,
});
const site = (...addresses: string[]) => new Map(addresses.map((address) => [address, 'aaaaaaaaaaaa']));
const redirect = (from: string, to: string) => ({ from, to, date: '2026-11-22', why: 'It moved.' });
const tombstone = (...addresses: string[]) => ({ addresses, date: '2026-11-22', what: 'It was wrong.', instead: '/' });
const goneFrom = (recorded: string[], built: string[], retired = NOTHING) =>
  comparePermalinks(
    recorded.map((address) => was(address)),
    site(...built),
    retired,
  ).gone.map(({ address }) => address);

test('the page of a fragment is what stands before it', () => {
  expect(['/deals/aws/#path', '/deals/aws/'].map(pageOf)).toEqual(['/deals/aws/', '/deals/aws/']);
});

test('an address that is not built is gone', () => {
  expect(goneFrom(['/a/', '/a/#x', '/a.csv'], ['/a/'])).toEqual(['/a/#x', '/a.csv']);
});

describe('a page that moved', () => {
  // The page that sends readers on stands at the old address.
  const retired = new Retired([redirect('/a/', '/b/')], []);

  test('keeps the fragments that the new one has too', () => {
    expect(goneFrom(['/a/', '/a/#x', '/a/#y'], ['/a/', '/b/', '/b/#x'], retired)).toEqual(['/a/#y']);
  });

  test('keeps a fragment that is sent elsewhere', () => {
    const both = new Retired([redirect('/a/', '/b/'), redirect('/a/#y', '/c/#z')], []);
    expect(goneFrom(['/a/#y'], ['/a/', '/b/', '/c/', '/c/#z'], both)).toEqual([]);
  });

  test('takes everything along that is named after it', () => {
    const named = ['/faq/a/cite.bib', '/share/faq/a.png', '/deals/aws/#faq-a'];
    const page = new Retired([redirect('/faq/a/', '/faq/b/')], [], named);
    expect(goneFrom(named, ['/faq/b/cite.bib', '/share/faq/b.png', '/deals/aws/#faq-b'], page)).toEqual([]);
    expect(goneFrom(named, ['/faq/b/cite.bib', '/share/faq/b.png', '/deals/aws/'], page)).toEqual([
      '/deals/aws/#faq-a',
    ]);
  });

  test('is gone when the new one is, and says where it was sent', () => {
    const recorded = was('/a/#x');
    expect(comparePermalinks([recorded], site('/a/'), retired).gone).toEqual([{ ...recorded, target: '/b/#x' }]);
  });
});

test('a tombstone keeps its addresses, and the fragments of a page', () => {
  const retired = new Retired([], [tombstone('/a/', '/a.png', '/b/#x')]);
  expect(goneFrom(['/a/', '/a/#x', '/a.png', '/b/#x', '/b/#y'], ['/a/', '/b/'], retired)).toEqual(['/b/#y']);
});

describe('what is pinned', () => {
  const rewritten = (address: string, retired = NOTHING, says = 'bbbbbbbbbbbb') =>
    comparePermalinks([was(address, says)], site(address), retired).rewritten.length;

  test.each([
    '/figures/a/r/1/',
    '/figures/a/r/12.json',
    '/embed/a/r/1/',
    '/embed/a/r/1/dark/',
    '/data/2026-11-22/figures.csv',
  ])('%s may not change', (address) => {
    expect(rewritten(address)).toBe(1);
    expect(rewritten(address, NOTHING, 'aaaaaaaaaaaa')).toBe(0);
  });

  test.each([
    '/figures/a/',
    '/figures/a.json',
    '/figures/r/',
    '/figures/a/r/1/#entry',
    '/data/figures.csv',
    '/data/2026-11-22/',
    '/data/2026-11-22/tables/#deals',
    '/figures/data/2026-11-22/a.csv',
  ])('%s may', (address) => {
    expect(rewritten(address)).toBe(0);
  });

  test('may begin to say something, where it said nothing that was recorded', () => {
    expect(rewritten('/embed/a/r/1.png', NOTHING, SILENT)).toBe(0);
  });

  test('may have another address, where it says the same', () => {
    const moved = new Retired([redirect('/figures/a/', '/figures/b/')], [], ['/figures/a/r/1/']);
    const found = (says: string) =>
      comparePermalinks(
        [was('/figures/a/r/1/', 'bbbbbbbbbbbb')],
        new Map([
          ['/figures/a/r/1/', 'cccccccccccc'],
          ['/figures/b/r/1/', says],
        ]),
        moved,
      ).rewritten.length;
    expect(found('bbbbbbbbbbbb')).toBe(0);
    expect(found('dddddddddddd')).toBe(1);
  });

  test('may stay where it was, though its page has moved', () => {
    const moved = new Retired([redirect('/figures/a/', '/figures/b/')], [], ['/figures/a/r/1/']);
    const built = new Map([
      ['/figures/a/r/1/', 'bbbbbbbbbbbb'],
      ['/figures/b/r/1/', 'dddddddddddd'],
    ]);
    expect(comparePermalinks([was('/figures/a/r/1/', 'bbbbbbbbbbbb')], built, moved).rewritten).toEqual([]);
  });

  test('may be a file that names its new address', () => {
    const moved = new Retired([redirect('/figures/a/', '/figures/b/')], [], ['/figures/a/r/1.json']);
    expect(
      comparePermalinks([was('/figures/a/r/1.json', 'bbbbbbbbbbbb')], site('/figures/b/r/1.json'), moved).rewritten,
    ).toEqual([]);
  });

  test('may be taken out, with a word why', () => {
    expect(rewritten('/figures/a/r/1/', new Retired([], [tombstone('/figures/a/r/1/')]))).toBe(0);
  });
});

test('new addresses and changed pages are told, and no fault', () => {
  expect(
    comparePermalinks([was('/a/', 'bbbbbbbbbbbb'), was('/a/#x', 'bbbbbbbbbbbb')], site('/a/', '/a/#x', '/b/'), NOTHING),
  ).toEqual({
    gone: [],
    rewritten: [],
    added: ['/b/'],
    changed: ['/a/'],
  });
});

describe('recording what is built', () => {
  const says = fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb', '-');
  const addresses: fc.Arbitrary<string> = fc.constantFrom('/', '/a/', '/a/#x', '/b/', '/b.csv', '/figures/a/r/1/');
  const built = fc
    .uniqueArray(fc.tuple(addresses, says), { selector: ([address]) => address })
    .map((all) => new Map(all));
  const recorded = built.map((all) => [...all].map(([address, hash]) => was(address, hash)));

  test('leaves nothing to tell', () => {
    fc.assert(
      fc.property(recorded, built, (before, now) => {
        const { added, changed, rewritten } = comparePermalinks(update(before, now, '2026-11-22'), now, NOTHING);
        expect({ added, changed, rewritten }).toEqual({ added: [], changed: [], rewritten: [] });
      }),
    );
  });

  test('never takes a line away, and never dates again what has not changed', () => {
    fc.assert(
      fc.property(recorded, built, (before, now) => {
        const after = new Map(update(before, now, '2026-11-22').map((each) => [each.address, each]));
        for (const old of before) {
          expect(after.get(old.address)?.first).toBe(old.first);
          const isSame = (now.get(old.address) ?? old.says) === old.says;
          expect(after.get(old.address)?.changed).toBe(isSame ? old.changed : '2026-11-22');
        }
      }),
    );
  });
});
