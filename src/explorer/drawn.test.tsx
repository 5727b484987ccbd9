import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { ComponentChildren } from 'preact';
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

test('what components come to is printed as they would be', () => {
  for (const names of [[], ['a', 'bc']])
    expect(renderToString(<>{drawn(<Rows names={names} />)}</>)).toBe(renderToString(<Rows names={names} />));
});

test('no component is left, and an element has the key of its component, so that it stays where others come', () => {
  const [, list] = drawn(<Rows names={['a', 'bc']} />);
  expect(list).toMatchObject({
    type: 'ul',
    props: {
      children: [
        { type: 'li', key: 'a' },
        { type: 'li', key: 'bc' },
      ],
    },
  });
});
