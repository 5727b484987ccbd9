/** What the share image of each page says: the same figures, printed by the same ledger. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import chartCss from '../../charts/chart.css?raw';
import { light, type Palette } from '../../design/palette.ts';
import {
  hasArticle,
  type Chart,
  type Collections,
  type DataCentre,
  type Deal,
  type DealRecord,
  type Explainer,
  type FaqArticle,
} from '../../collections.ts';
import { parseInlineText } from '../../model/inline-text.ts';
import { currentClaim, type Figure } from '../../ledger/figure.ts';
import { leadProof } from '../../ledger/proof.ts';
import { printPartialDate, type PartialDate } from '../../ledger/partial-date.ts';
import type { Value } from '../../ledger/value.ts';
import { splitBound } from '../../ledger/wording.ts';
import { filePaper } from '../../pictures/file-paper.ts';
import { creditOf } from '../../publish/published-source.ts';
import type { Run } from '../../pictures/share-image/fit-text.ts';
import type { ShareCard, ShareNumber } from '../../pictures/share-image/share-card.ts';
import { LARGER_SCALES, PICTURE_SCALE, pictureOn } from '../../pictures/share-image/share-body.ts';
import { SHARE, type Format } from '../../pictures/share-image/share-sheet.ts';
import { thumbnailFrom } from '../chart/drawn-chart.ts';
import { todayOf } from '../figure/today.ts';
import { printedText, printedPieces } from '../../model/printed-text.ts';

/** One image: `/share/<kind>/<id>.png`. */
export interface ShareImage {
  kind: 'deals' | 'explainers' | 'charts' | 'figures' | 'faq' | 'sites';
  id: string;
  card: ShareCard;
}

export const shareImages = (all: Collections): ShareImage[] => [
  ...imagesOf(all, 'deals', all.everyDeal.all, dealCard),
  ...imagesOf(all, 'explainers', all.explainers.all, explainerCard),
  ...imagesOf(all, 'charts', all.charts.all, chartCard),
  ...imagesOf(all, 'figures', all.ledger.figures, figureCard),
  ...imagesOf(all, 'faq', all.questions.all, questionCard),
  ...imagesOf(all, 'sites', all.dataCentres.all, dataCentreCard),
];

const imagesOf = <Entry extends { id: string }>(
  all: Collections,
  kind: ShareImage['kind'],
  entries: readonly Entry[],
  cardOf: (all: Collections, entry: Entry) => ShareCard,
): ShareImage[] => entries.map((entry) => ({ kind, id: entry.id, card: cardOf(all, entry) }));

/** Of every page that has none of its own. */
export function siteCard(all: Collections): ShareCard {
  const { ledger, site, home } = all;
  const named = parseInlineText(home.headline).flatMap((part) =>
    part.kind === 'figure' ? { figure: part.id, caption: ledger.figure(part.id).label } : [],
  );
  return {
    kind: 'Every number accounted for',
    title: [{ text: 'OpenAI’s computing deals: who pays whom for what, and what proves it' }],
    body: keyBody(all, leadFigure(all, named, home.headline)),
    foot: readUpTo(site.sourcesRead),
  };
}

const dealCard = (all: Collections, deal: Deal | DealRecord): ShareCard =>
  hasArticle(deal)
    ? articleCard(all, 'Deal', deal.headline, deal.checked, deal.keyFigures)
    : articleCard(all, 'Record of a deal', deal.name, deal.checked, rowFigures(all, deal));

const explainerCard = (all: Collections, { headline, checked, keyFigures }: Explainer): ShareCard =>
  articleCard(all, 'Explainer', headline, checked, keyFigures);

const dataCentreCard = (all: Collections, { name, headline, checked, power }: DataCentre): ShareCard =>
  articleCard(all, `Site · ${name}`, headline, checked, [{ figure: power, caption: all.ledger.figure(power).label }]);

function articleCard(
  all: Collections,
  kind: string,
  title: string,
  checked: PartialDate,
  keyFigures: readonly KeyFigure[],
): ShareCard {
  return {
    kind,
    title: runsOf(all, title),
    body: keyBody(all, leadFigure(all, keyFigures, title)),
    foot: `Checked ${printPartialDate(checked)}, against sources up to ${printPartialDate(all.site.sourcesRead)}`,
  };
}

const keyBody = ({ ledger }: Collections, key: KeyFigure | undefined): ShareCard['body'] =>
  key
    ? { form: 'key', number: numberOf(ledger.value(key.figure)), caption: printedText(ledger, key.caption) }
    : { form: 'none' };

interface KeyFigure {
  figure: string;
  caption: string;
}

function rowFigures({ ledger }: Collections, { row: { capacity, values } }: DealRecord): KeyFigure[] {
  const figures = capacity === undefined ? values : [capacity, ...values];
  return figures.map((figure) => ({ figure, caption: ledger.figure(figure).label }));
}

/**
 * The first that the title speaks of, else the first: of those that are numbers and still hold, since a thumbnail has
 * no room to say that one was replaced.
 */
function leadFigure({ ledger }: Collections, figures: readonly KeyFigure[], title: string): KeyFigure | undefined {
  const named = new Set(parseInlineText(title).flatMap((part) => (part.kind === 'figure' ? part.id : [])));
  const inForce = figures.filter(({ figure }) => {
    const { supersededBy, cancelled } = ledger.figure(figure);
    return supersededBy === undefined && cancelled === undefined && ledger.value(figure).kind === 'quantity';
  });
  return inForce.find(({ figure }) => named.has(figure)) ?? inForce[0];
}

function chartCard(all: Collections, chart: Chart): ShareCard {
  return chartCardOn(all, chart, SHARE, light);
}

/** Part of a picture's width that its marks need to be told apart. */
const LEAST_PLOT = 0.3;

/** A chart for a sheet of any format: as large as all of its rows have room, or small, with as many as there is room for. */
export function chartCardOn(all: Collections, chart: Chart, format: Format, palette: Palette): ShareCard {
  const { root, surface } = filePaper(chartCss, palette);
  const drawnAt = (scale: number) => {
    const room = pictureOn(format, scale);
    const drawn = thumbnailFrom(all, chart.id, { ...room, paper: surface });
    const isWhole = drawn.shown === drawn.of && drawn.height <= room.height;
    return { ...drawn, scale, fits: isWhole && drawn.plot >= LEAST_PLOT * room.width };
  };
  const { picture, height, scale, shown, of } =
    Iterator.from(LARGER_SCALES)
      .map(drawnAt)
      .find(({ fits }) => fits) ?? drawnAt(PICTURE_SCALE);
  return {
    kind: 'Chart',
    title: runsOf(all, chart.title),
    body: { form: 'picture', svg: renderToString(h('g', root, picture)), height, scale },
    foot: [shown < of && `${shown} of ${of} rows`, readUpTo(all.site.sourcesRead)].filter(Boolean).join(' · '),
  };
}

function figureCard({ ledger, sources }: Collections, figure: Figure): ShareCard {
  const { value, basis, asOf, words } = todayOf(ledger, figure);
  const claim = currentClaim(figure);
  const origin = claim ? `Source: ${creditOf(sources.get(leadProof(claim).source))}` : undefined;
  const said = figure.formula === undefined ? origin : 'Worked out from other figures';
  return {
    kind: figureKind(figure),
    title: [{ text: figure.label }],
    body: { form: 'total', number: value ? numberOf(value) : { bound: '', value: words } },
    foot: [asOf && `As of ${printPartialDate(asOf)}`, basis, said].filter(Boolean).join(' · '),
  };
}

/** A thumbnail must not print as today's what no longer holds. */
function figureKind({ cancelled, supersededBy }: Figure): string {
  if (cancelled !== undefined) return 'Figure, called off';
  return supersededBy === undefined ? 'Figure' : 'Figure, replaced';
}

const questionCard = (all: Collections, question: FaqArticle): ShareCard => ({
  kind: 'Question',
  title: [{ text: question.question }],
  body: { form: 'sentence', sentence: runsOf(all, question.answer) },
  foot: `Newest source ${printPartialDate(question.asOf)} · Last checked ${printPartialDate(question.checked)}`,
});

const readUpTo = (date: PartialDate) => `Sources read up to ${printPartialDate(date)}`;

function numberOf(value: Value): ShareNumber {
  const { bound, rest } = splitBound(value);
  return { bound, value: rest };
}

/** Inline text with its figures marked. */
const runsOf = ({ ledger }: Collections, text: string): Run[] =>
  printedPieces(ledger, text).map(({ text: words, isFigure }) =>
    isFigure ? { text: words, strong: true } : { text: words },
  );
