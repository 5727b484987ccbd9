/** An answer to a rule as a chart for other people's frames: its words, its bars, its rows. */
import { drawFitted, type FittedChart } from '../charts/draw-fitted.ts';
import { drawShort, type DrawnShort } from '../charts/draw-short.ts';
import type { FormEntry } from '../charts/forms.ts';
import { rowOf, type ChartRow } from '../charts/shared/chart-row.ts';
import { markOf } from '../charts/shared/mark.ts';
import type { Answer } from '../count/answer.ts';
import { barsOf } from '../count/bars.ts';
import type { CountFile } from '../count/count-file.ts';
import { largestFirst } from '../count/largest-first.ts';
import { findingWords, shortFinding, STATE_NAMES } from '../count/words.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import { countEntry } from './count-entry.ts';

export interface FramedAnswer {
  title: string;
  subtitle: string;
  /** One sentence for a listener. */
  description: string;
  note: string;
  /** In a column of text: `noun` is what is left out there. */
  short: { title: string; subtitle: string; noun: string };
  /** Every figure that is counted, under the company that its bar stands for; largest first. */
  rows: readonly ChartRow[];
  /** Left out where nothing is counted: words stand for it. */
  picture?: {
    /** @param height px */
    whole: (height: number) => FittedChart;
    /** @param room px */
    short: (room: number) => DrawnShort;
  };
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

const NOTE =
  'Of two figures that count some of the same one counts. What this rule leaves out, and why, is on the page of the answer.';

/** No day is in its words: an answer that stays the same stays the same revision, however far sources have been read. */
export function answerInFrames({ answer, file, ledger, id, url, hrefOf, readUpTo }: FrameOfAnswer): FramedAnswer {
  const { measure } = answer.question;
  const { bars, ledger: withSums } = barsOf(answer, file);
  const title = findingWords(answer);
  const description = `${title}.`;
  const isMoney = measure === 'pays' || measure === 'receives';
  const subtitle =
    bars.length === 0
      ? 'Nothing that has a published number is counted by this rule'
      : `In ${isMoney ? 'US dollars' : 'gigawatts'}, a bar for each company`;
  const words = {
    title,
    subtitle,
    description,
    note: NOTE,
    short: { title: shortFinding(answer), subtitle, noun: 'companies' },
  };
  const rows = bars.flatMap(({ name, of }) =>
    of.toSorted(largestFirst).map(({ figure, state }) => {
      const detail = STATE_NAMES[state ?? 'reported'];
      return rowOf(markOf(figure.id, ledger, hrefOf), {
        group: name,
        hue: 'ink',
        label: figure.label,
        detail,
        part: 'whole',
      });
    }),
  );
  if (bars.length === 0) return { ...words, rows };
  const entry: FormEntry = { form: 'bars', ...countEntry(bars, measure, description) };
  const sums = new Set(bars.filter(({ of }) => of.length > 1).map(({ figure }) => figure));
  // A sum of several figures is taken apart where they are listed.
  const leadsTo = (figure: string) => (sums.has(figure) ? `${url}#counted` : hrefOf(figure));
  const context = { ledger: withSums, hrefOf: leadsTo, idPrefix: id, readUpTo, deals: [] };
  return {
    ...words,
    rows,
    picture: {
      whole: (height) => drawFitted(entry, height, context),
      short: (room) => drawShort(entry, context, room),
    },
  };
}
