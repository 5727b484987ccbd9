import type { APIRoute, GetStaticPaths } from 'astro';
import { richOEmbed } from '../../../embed/paste/oembed.ts';
import { cardFrameUrl } from '../../../embed/paste/snippet.ts';
import { withPlainSpaces } from '../../../ledger/number-text.ts';
import { SHARE_HEIGHT, SHARE_WIDTH } from '../../../pictures/share-image/share-sheet.ts';
import { SITE_ROOT } from '../../../views/address.ts';
import { cards, type LiveCard } from '../../../views/embed/cards.ts';

export const getStaticPaths = (async () =>
  (await cards()).map((live) => ({
    params: { of: live.card.of, id: live.card.id },
    props: { ...live },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<LiveCard> = ({ props: { card, page, revision } }) => {
  const thumbnail = { url: card.picture, width: SHARE_WIDTH, height: SHARE_HEIGHT };
  const frame = cardFrameUrl(SITE_ROOT, { of: card.of, id: card.id, theme: 'light' }, revision);
  return new Response(
    richOEmbed({ root: SITE_ROOT, title: withPlainSpaces(card.title), frame, height: page.height, thumbnail }),
  );
};
