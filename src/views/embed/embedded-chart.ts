import chartCss from '../../charts/chart.css?raw';
import { collections } from '../../collections.ts';
import { builtScript, type Uses } from '../../embed/scripts/built-script.ts';
import { rowChangesBetween, type RecordedRow } from '../../embed/news/changes.ts';
import frameCss from '../../embed/chart/embed.css?raw';
import { embedPage, type EmbedInput } from '../../embed/chart/embed-page.ts';
import { recordedRows } from '../../embed/news/recorded-rows.ts';
import { saysOf } from '../../embed/news/says.ts';
import shortCss from '../../embed/chart/short.css?raw';
import { shortPage } from '../../embed/chart/short-page.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { frozenRevisions, leaveForFreezing, revisionOf, type KeptShort } from '../../permalinks/frozen-revision.ts';
import type { PublishedChart } from '../../publish/published-chart.ts';
import { ruleEmbedded } from '../../routes/routes.ts';
import { SITE_ROOT } from '../address.ts';
import { mistakesSince } from '../correction/mistakes-since.ts';
import { publishedChart, type Embeddable } from '../chart/published-chart.ts';
import { publishedCount } from '../count/published-count.ts';

/** A page of a chart in other people's frames; see `thaw`. */
export interface Embed {
  /** The finding for machines; what is frozen keeps the one that was recorded, whatever its spaces are. */
  title: string;
  frozen: string;
  /** px */
  height: number;
  /** ISO day on which a pinned one was published; left out before that. */
  published?: string | undefined;
}

export interface EmbeddedChart {
  chart: PublishedChart;
  pictures: Embeddable['pictures'];
  /** Of today. */
  revision: number;
  live: Embed;
  /** By revision, from 1 to today's. */
  pinned: readonly Embed[];
  /** What leads in it, for a column of text. */
  short: ShortEmbed;
}

/** The short form of a chart; younger than some revisions, which have none. */
export interface ShortEmbed {
  live: Embed;
  /** By revision. */
  pinned: ReadonlyMap<number, Embed>;
}

/** What is recorded of a published revision, beside its page. */
interface ChartRecord {
  title: string;
  /** Of its page, px. */
  height: number;
  rows: readonly RecordedRow[];
}

const CSS = chartCss + frameCss;
const SHORT_CSS = chartCss + shortCss;

const known = new Map<string, Promise<EmbeddedChart>>();
/** Compiled once for all that have the same uses for it. */
const scripts = new Map<string, string>();
function script({ news, rest }: Uses): string {
  const uses = `${news} ${rest}`;
  const built = scripts.get(uses) ?? builtScript('frame', process.cwd(), { USE_NEWS: news, USE_REST: rest });
  scripts.set(uses, built);
  return built;
}

/** A chart, or an answer to a rule, as other people's pages get it, live and pinned; drawn once for all its pages. */
export function embeddedChart(id: string): Promise<EmbeddedChart> {
  const made = known.get(id) ?? embed(id);
  // In development a chart may have changed.
  if (import.meta.env.PROD) known.set(id, made);
  return made;
}

async function embed(id: string): Promise<EmbeddedChart> {
  const all = await collections();
  const rule = ruleEmbedded(id);
  const { chart, drawing, short, pictures } = rule === undefined ? await publishedChart(id) : publishedCount(all, rule);
  const published = frozenRevisions<ChartRecord>(process.cwd(), 'charts', id);
  const says = saysOf(chart.rows, chart);
  const revision = revisionOf(published, says);
  const rows = recordedRows(chart.rows);

  const input = { chart, drawing, picture: pictures.light.url, revision, css: CSS, script, root: SITE_ROOT };
  const since = published.map(({ date, rows: then }) => ({
    day: date,
    changes: rowChangesBetween(then, rows, mistakesSince(all, id, date)),
  }));
  const title = withPlainSpaces(chart.title);
  const page = (state: EmbedInput['state']): Embed => ({ title, ...embedPage({ ...input, state }) });
  const today = page({ kind: 'pinned' });
  const live = page({ kind: 'live', since });
  const shortEmbed = (state: EmbedInput['state']): Embed => ({
    title: withPlainSpaces(short.title),
    ...shortPage({ ...input, short, wholeHeight: today.height, css: SHORT_CSS, state }),
  });
  const liveShort = shortEmbed({ kind: 'live', since });
  const about: ChartRecord = { title, height: today.height, rows };
  const { title: shortTitle, height: shortHeight, frozen: shortFrozen } = shortEmbed({ kind: 'pinned' });
  const shortNow = { title: shortTitle, height: shortHeight, page: shortFrozen };
  if (import.meta.env.PROD)
    leaveForFreezing(process.cwd(), { collection: 'charts', id, says, about, page: today.frozen, short: shortNow });
  return {
    chart,
    pictures,
    revision,
    live,
    pinned: [
      ...published.map(({ title: then, page: frozen, height, date }) => ({
        title: then,
        frozen,
        height,
        published: date,
      })),
      ...(revision > published.length ? [today] : []),
    ],
    short: {
      live: liveShort,
      pinned: keptShorts([{ revision, short: shortNow }, ...published]),
    },
  };
}

/** By revision; what was kept stands for what would be drawn now. */
const keptShorts = (revisions: readonly { revision: number; date?: string; short?: KeptShort | undefined }[]) =>
  new Map(
    revisions.flatMap(({ revision, date, short }): [number, Embed][] =>
      short ? [[revision, { title: short.title, height: short.height, frozen: short.page, published: date }]] : [],
    ),
  );
