import { expect, test } from 'vitest';
import { routeOf } from '../routes/routes.ts';
import { sheetAt } from './chart-sheet.ts';

test('shows a chart alone, short, in somebody else’s page and as it is shared', () => {
  const sheet = sheetAt('/ledger/desk/charts/spend/', ['power', 'spend']) ?? expect.fail();
  const shown = [...sheet.matchAll(/ src="\/ledger([^"]+)"/g)].map(([, address = '']) => routeOf(address));
  expect(shown).toEqual([
    { name: 'chart-file', id: 'spend', form: '.svg' },
    { name: 'embed', id: 'spend', size: 'short' },
    { name: 'embed', id: 'spend', size: 'short', theme: 'dark' },
    { name: 'embed', id: 'spend' },
    { name: 'share', collection: 'charts', id: 'spend' },
  ]);
});

test('lists all charts, and leaves every other address to the site', () => {
  expect(sheetAt('/desk/charts/', ['power'])).toContain('<a href="/desk/charts/power/">power</a>');
  for (const address of ['/desk/charts/lost/', '/charts/power/', '/'])
    expect(sheetAt(address, ['power'])).toBeUndefined();
});
