import { expect, test } from 'vitest';
import { shortName } from './deal-name.ts';

test.each([
  ['OpenAI and AMD', 'AMD'],
  ['OpenAI, Samsung and SK hynix', 'Samsung and SK hynix'],
  ['Stargate', 'Stargate'],
  ['NVIDIA’s investment in OpenAI', 'NVIDIA’s investment'],
])('shortens %s to %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
