import type { ComponentChildren } from 'preact';
import { expect, test } from 'vitest';
import { drawn } from './drawn.ts';

const Row = ({ name, children }: { name: string; children?: ComponentChildren }) => (
  <li title={name}>
    {name}
    {children}
  </li>
);
const Rows = ({ names }: { names: readonly string[] }) => (
  <>
    <p>{names.length} rows</p>
    {names.length > 0 && (
      <ul>
        {names.map((name) => (
          <Row key={name} name={name}>
            <b>{name.length}</b>
          </Row>
        ))}
      </ul>
    )}
  </>
);

test('no component is left, and texts beside each other are one', () => {
  expect(drawn(<Rows names={[]} />)).toMatchObject([{ type: 'p', children: ['0 rows'] }]);
});

test('an element has the key of its component, so that it stays where others come', () => {
  const [, list] = drawn(<Rows names={['a', 'bc']} />);
  expect(list).toMatchObject({
    type: 'ul',
    children: [
      { type: 'li', key: 'a', attributes: { title: 'a' }, children: ['a', { type: 'b', children: ['1'] }] },
      { type: 'li', key: 'bc' },
    ],
  });
});
