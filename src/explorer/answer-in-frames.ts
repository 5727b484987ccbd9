/** An answer to a rule as a chart for other people's frames: its words, its bars, its rows. */
import { drawFitted, type FittedChart } from '../charts/draw-fitted.ts';
import { drawShort, type DrawnShort } from '../charts/draw-short.ts';
import type { FormEntry } from '../charts/forms.ts';
import { rowOf, type ChartRow } from '../charts/shared/form/chart-row.ts';
import { markOf } from '../charts/shared/marks/mark.ts';
import type { Answer } from '../count/answer.ts';
import { barsOf, type CountBar, type CountBars } from '../count/bars.ts';
import type { CountFile } from '../count/count-file.ts';
import { largestFirst } from '../count/largest-first.ts';
import { findingWords, shortFinding, stateName } from '../count/words.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import { countEntry, measureUnit } from './count-entry.ts';

/** What is said around the picture. */
interface FrameWords {
  title: string;
  subtitle: string;
  /** One sentence for a listener. */
  description: string;
  note: string;
  /** In a column of text: `noun` is what is left out there. */
  short: { title: string; subtitle: string; noun: string };
}

interface FramePicture {
  /** @param height px */
  whole: (height: number) => FittedChart;
  /** @param room px */
  short: (room: number) => DrawnShort;
}

export interface FramedAnswer extends FrameWords {
  /** Every figure that is counted, under the company that its bar stands for; largest first. */
  rows: readonly ChartRow[];
  /** Left out where nothing is counted: words stand for it. */
  picture?: FramePicture;
}

interface FrameOfAnswer {
  answer: Answer;
  file: CountFile;
  /** The ledger of today, which has the sources of what is counted. */
  ledger: Ledger;
  /** Unique on the page. */
  id: string;
  /** Of the answer's page. */
  url: string;
  hrefOf: (figure: string) => string;
  readUpTo: PartialDate;
}

/** No day is in its words: an answer that stays the same stays the same revision, however far sources have been read. */
export function answerInFrames(of: FrameOfAnswer): FramedAnswer {
  const counted = barsOf(of.answer, of.file);
  const words = wordsOf(of.answer);
  const rows = counted.bars.flatMap((bar) => rowsOf(bar, of));
  return counted.bars.length === 0 ? { ...words, rows } : { ...words, rows, picture: pictureOf(counted, words, of) };
}

const NOTE =
  'Of two figures that count some of the same one counts. What this rule leaves out, and why, is on the page of the answer.';

function wordsOf(answer: Answer): FrameWords {
  const title = findingWords(answer);
  const unit = measureUnit(answer.question.measure) === 'usd' ? 'US dollars' : 'gigawatts';
  const subtitle =
    answer.counted.length === 0
      ? 'Nothing that has a published number is counted by this rule'
      : `In ${unit}, a bar for each company`;
  const short = { title: shortFinding(answer), subtitle, noun: 'companies' };
  return { title, subtitle, description: `${title}.`, note: NOTE, short };
}

const rowsOf = ({ name, of }: CountBar, { answer, ledger, hrefOf }: FrameOfAnswer): ChartRow[] =>
  of.toSorted(largestFirst).map(({ figure, state }) =>
    rowOf(markOf(figure.id, ledger, hrefOf), {
      group: name,
      hue: 'ink',
      label: figure.label,
      detail: stateName(state, answer.question.measure),
      part: 'whole',
    }),
  );

function pictureOf(
  { bars, ledger }: CountBars,
  { description }: FrameWords,
  { answer, id, url, hrefOf, readUpTo }: FrameOfAnswer,
): FramePicture {
  const entry: FormEntry = { form: 'bars', ...countEntry(bars, answer.question.measure, description) };
  const sums = new Set(bars.filter(({ of }) => of.length > 1).map(({ figure }) => figure));
  // A sum of several figures is taken apart where they are listed.
  const leadsTo = (figure: string) => (sums.has(figure) ? `${url}#counted` : hrefOf(figure));
  const context = { ledger, hrefOf: leadsTo, idPrefix: id, readUpTo, deals: [] };
  return {
    whole: (height) => drawFitted(entry, height, context),
    short: (room) => drawShort(entry, context, room),
  };
}
