import { expect, test } from 'vitest';
import { photoOEmbed, richOEmbed } from './oembed.ts';
import { ROOT as root } from '../test-support/a-chart.ts';

const picture = { url: `${root}/charts/a.png`, width: 720, height: 843 };
const rich = JSON.parse(
  richOEmbed({
    root,
    title: 'A & B on "less" <than>',
    frame: `${root}/embed/a/?seen=1`,
    height: 730,
    thumbnail: picture,
  }),
) as Record<string, unknown>;

test('is one empty frame without a style, as WordPress lets through', () => {
  expect(rich['html']).toBe(
    `<iframe src="${root}/embed/a/?seen=1" title="A &amp; B on &quot;less&quot; &lt;than&gt;" width="100%" height="730" frameborder="0"></iframe>`,
  );
});

test('has what Ghost asks of a rich answer', () => {
  expect(rich).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 730 });
});

test('a picture has an address and a size', () => {
  const photo = JSON.parse(photoOEmbed({ root, title: 'A', thumbnail: picture, photo: picture })) as object;
  expect(photo).toMatchObject({ type: 'photo', version: '1.0', ...picture });
  expect(photo).not.toHaveProperty('html');
});
