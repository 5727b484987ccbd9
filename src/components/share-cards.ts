/** What the share image of each page says: the same figures, printed by the same ledger. */
import { renderToString } from 'preact-render-to-string';
import chartCss from '../charts/chart.css?raw';
import { light } from '../charts/palette.ts';
import {
  hasArticle,
  type Chart,
  type Collections,
  type Deal,
  type DealRecord,
  type Explainer,
  type Question,
} from '../collections.ts';
import { parseInlineText } from '../editorial/inline-text.ts';
import { currentClaim, type Figure } from '../ledger/figure.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import type { Value } from '../ledger/value.ts';
import { boundWord, printValue, printWithoutBound } from '../ledger/wording.ts';
import { inPixels } from '../publish/chart-svg.ts';
import { literalStyles } from '../publish/literal-styles.ts';
import type { Run } from '../publish/share-image/fit-text.ts';
import type { ShareCard, ShareNumber } from '../publish/share-image/share-card.ts';
import { PICTURE_WIDTH } from '../publish/share-image/share-svg.ts';
import { drawnFrom } from './drawn-chart.ts';
import { isKnown } from './known.ts';
import { plainText, printFigure } from '../editorial/plain-text.ts';

/** One image: `/share/<kind>/<id>.png`. */
export interface ShareImage {
  kind: 'deals' | 'explainers' | 'charts' | 'figures' | 'faq';
  id: string;
  card: ShareCard;
}

export const shareImages = (all: Collections): ShareImage[] => [
  ...all.everyDeal.all.map((deal): ShareImage => ({ kind: 'deals', id: deal.id, card: dealCard(all, deal) })),
  ...all.explainers.all.map((explainer): ShareImage => {
    return { kind: 'explainers', id: explainer.id, card: explainerCard(all, explainer) };
  }),
  ...all.charts.all.map((chart): ShareImage => ({ kind: 'charts', id: chart.id, card: chartCard(all, chart) })),
  ...all.ledger.figures.map((figure): ShareImage => ({
    kind: 'figures',
    id: figure.id,
    card: figureCard(all, figure),
  })),
  ...all.questions.all.map((question): ShareImage => {
    return { kind: 'faq', id: question.id, card: questionCard(all, question) };
  }),
];

/** Of every page that has none of its own. */
export function siteCard({ ledger, site }: Collections): ShareCard {
  return {
    kind: 'Every number accounted for',
    title: [{ text: 'OpenAI’s computing deals: who pays whom for what, and what proves it' }],
    body: {
      form: 'key',
      number: numberOf(ledger.value('published-commitments')),
      caption: ledger.figure('published-commitments').label,
    },
    foot: readUpTo(site.sourcesRead),
  };
}

function dealCard(all: Collections, deal: Deal | DealRecord): ShareCard {
  const { ledger } = all;
  const key = leadFigure(all, keyFiguresOf(all, deal), hasArticle(deal) ? deal.headline : deal.name);
  return {
    kind: hasArticle(deal) ? 'Deal' : 'Record of a deal',
    title: runsOf(all, hasArticle(deal) ? deal.headline : deal.name),
    body: key
      ? { form: 'key', number: numberOf(ledger.value(key.figure)), caption: plainText(ledger, key.caption) }
      : { form: 'none' },
    foot: `Last checked ${printPartialDate(deal.checked)}. ${readUpTo(all.site.sourcesRead)}`,
  };
}

function explainerCard(all: Collections, { headline, keyFigures, checked }: Explainer): ShareCard {
  const key = leadFigure(all, keyFigures, headline);
  return {
    kind: 'Explainer',
    title: runsOf(all, headline),
    body: key
      ? { form: 'key', number: numberOf(all.ledger.value(key.figure)), caption: plainText(all.ledger, key.caption) }
      : { form: 'none' },
    foot: `Last checked ${printPartialDate(checked)}. ${readUpTo(all.site.sourcesRead)}`,
  };
}

interface KeyFigure {
  figure: string;
  caption: string;
}

function keyFiguresOf({ ledger }: Collections, deal: Deal | DealRecord): readonly KeyFigure[] {
  if (hasArticle(deal)) return deal.keyFigures;
  const { capacity, values } = deal.row;
  const figures = capacity === undefined ? values : [capacity, ...values];
  return figures.map((figure) => ({ figure, caption: ledger.figure(figure).label }));
}

/**
 * The first that the title speaks of, else the first: of those that are numbers and still hold, since a thumbnail has
 * no room to say that one was replaced.
 */
function leadFigure({ ledger }: Collections, figures: readonly KeyFigure[], title: string): KeyFigure | undefined {
  const named = new Set(parseInlineText(title).flatMap((part) => (part.kind === 'figure' ? part.id : [])));
  const standing = figures.filter(({ figure }) => {
    const { supersededBy, cancelled } = ledger.figure(figure);
    return supersededBy === undefined && cancelled === undefined && ledger.value(figure).kind === 'quantity';
  });
  return standing.find(({ figure }) => named.has(figure)) ?? standing[0];
}

function chartCard(all: Collections, chart: Chart): ShareCard {
  const svg = inPixels(renderToString(drawnFrom(all, chart.id).svg), PICTURE_WIDTH);
  return {
    kind: 'Chart',
    title: runsOf(all, chart.title),
    body: { form: 'picture', svg, styles: literalStyles(chartCss, light) },
    foot: readUpTo(all.site.sourcesRead),
  };
}

function figureCard({ ledger, sources }: Collections, figure: Figure): ShareCard {
  const known = isKnown(figure);
  const asOf = known ? ledger.asOf(figure.id) : undefined;
  const claim = currentClaim(figure);
  const origin = claim ? sources.get(claim.source) : undefined;
  const said = figure.formula !== undefined ? 'Worked out from other figures' : origin && `Source: ${origin.publisher}`;
  return {
    // A thumbnail must not print as today's what no longer holds.
    kind:
      figure.cancelled !== undefined
        ? 'Figure, called off'
        : figure.supersededBy !== undefined
          ? 'Figure, replaced'
          : 'Figure',
    title: [{ text: figure.label }],
    body: {
      form: 'total',
      number: known ? numberOf(ledger.value(figure.id)) : { bound: '', value: 'nothing confirmed' },
    },
    foot: [asOf && `As of ${printPartialDate(asOf)}`, known && ledger.basis(figure.id), said]
      .flatMap((part) => part || [])
      .join(' · '),
  };
}

const questionCard = (all: Collections, question: Question): ShareCard => ({
  kind: 'Question',
  title: [{ text: question.question }],
  body: { form: 'sentence', sentence: runsOf(all, question.answer) },
  foot: `Newest source ${printPartialDate(question.asOf)} · Last checked ${printPartialDate(question.checked)}`,
});

const readUpTo = (date: Parameters<typeof printPartialDate>[0]) => `Sources read up to ${printPartialDate(date)}`;

function numberOf(value: Value): ShareNumber {
  if (value.kind === 'quantity') return { bound: boundWord(value), value: printWithoutBound(value) };
  if (value.kind === 'date' && value.bound !== 'on') return { bound: value.bound, value: printValue(value, 'value') };
  return { bound: '', value: printValue(value) };
}

/** Inline text with its figures marked. */
const runsOf = ({ ledger }: Collections, text: string): Run[] =>
  parseInlineText(text).map((segment) => {
    if (segment.kind === 'figure')
      return { text: printFigure(ledger, segment.id, segment.form, segment.revision), strong: true };
    if (segment.kind === 'malformed') throw new Error(`${segment.text}: ${segment.problem}`);
    return { text: segment.text };
  });
