import { collections, type Collections, type FaqArticle } from '../../collections.ts';
import type { Card } from '../../embed/card/card.ts';
import css from '../../embed/card/card.css?raw';
import { cardPage, type CardInput } from '../../embed/card/card-page.ts';
import type { FramePage } from '../../embed/page/frame-page.ts';
import type { Figure } from '../../ledger/figure.ts';
import { pathTo, type CardKind } from '../../routes/routes.ts';
import { SITE_ROOT } from '../address.ts';
import { answerCard } from './answer-card.ts';
import { figureCard, figureRevisionCard, formersOf } from './figure-card.ts';
import { late, once } from '../../model/once.ts';

/** A card as other people's pages get it. */
export interface LiveCard {
  card: Card;
  page: FramePage;
  /** Of today; left out where nothing numbers what it says. */
  revision: number | undefined;
  /** By revision; those that were withdrawn are left out. */
  pinned: readonly { n: number; page: FramePage }[];
}

/** Every figure and answer as a card. */
export const cards = async (): Promise<readonly LiveCard[]> =>
  [...cardsOf(await collections()).values()].map((live) => live());

/** @throws {Error} for what has no card */
export async function cardFor(of: CardKind, id: string): Promise<LiveCard> {
  const live = cardsOf(await collections()).get(addressed(of, id));
  if (!live) throw new Error(`no ${of} has the id \`${id}\``);
  return live();
}

const addressed = (of: CardKind, id: string) => `${of}/${id}`;

/** By address; each is drawn once it is asked for, since a page that an editor looks at has but one. */
const cardsOf = once(
  (all: Collections): ReadonlyMap<string, () => LiveCard> =>
    new Map([
      ...all.ledger.figures.map(
        (figure) => [addressed('figure', figure.id), late(() => figureLiveCard(all, figure))] as const,
      ),
      ...all.questions.all.map(
        (question) => [addressed('answer', question.id), late(() => answerLiveCard(all, question))] as const,
      ),
    ]),
);

function answerLiveCard(all: Collections, question: FaqArticle): LiveCard {
  const card = answerCard(all, question);
  return { card, page: page(card, { kind: 'live', formers: [] }), revision: undefined, pinned: [] };
}

function figureLiveCard(all: Collections, figure: Figure): LiveCard {
  const { history, retired } = all;
  const card = figureCard(all, figure);
  return {
    card,
    page: page(card, { kind: 'live', formers: formersOf(all, figure) }),
    revision: history.count(figure.id) || undefined,
    pinned: history
      .of(figure.id)
      .filter(({ n }) => !retired.has(pathTo({ name: 'card', of: 'figure', id: figure.id, n })))
      .map((revision) => ({
        n: revision.n,
        page: page(figureRevisionCard(all, figure, revision), { kind: 'pinned' }),
      })),
  };
}

const page = (card: Card, state: CardInput['state']) => cardPage({ card, state, css, root: SITE_ROOT });
