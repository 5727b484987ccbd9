import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { findLostText } from './lost-text.ts';

const lostIn = (text: string) => findLostText(parseDocument(text), text).map((at) => text.slice(at));

test.each([
  ['label: OpenAI is the #1 buyer', '#1 buyer'],
  ['label: The buyer # 1 of all', '# 1 of all'],
  ['value: $38 billion # a year', '# a year'],
  ['publisher: Acme #1', '#1'],
  ['deal: acme #see below', '#see below'],
  ['unknown: [Nobody knows #1, It is open]', '#1, It is open]'],
])('the end of %s is lost', (text, lost) => {
  expect(lostIn(text.includes('[') ? text.replace(', It', '\n  , It') : text)[0]?.replace('\n  ', '')).toBe(lost);
});

test.each([
  'label: "OpenAI is the #1 buyer"',
  "label: 'OpenAI is the #1 buyer'  # quoted",
  'label: >-\n  OpenAI is the #1 buyer',
  'label: OpenAI is buyer no#1',
  '# a comment\nlabel: OpenAI buys # ',
  'label: OpenAI buys\n# a comment on a line of its own\nunit: gw',
  'deal: acme # leave this out for several deals',
  'published: 2025-11-03 # a day',
  'url: https://acme.example/#deal # the page',
  'deals: [acme] # all of them',
  'claims: # oldest first\n  - value: 1 GW',
])('nothing of %j is lost', (text) => {
  expect(lostIn(text.replace('buys # ', 'buys'))).toEqual([]);
});
