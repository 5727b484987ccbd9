/** Small charts for tests, and two with the labels that the site really has. */
import type { Basis } from '../../ledger/figure.ts';
import type { Unit } from '../../ledger/unit.ts';
import { parseValue } from '../../ledger/parse-wording.ts';
import type { Bar, BarChart } from '../bars/bar-chart.ts';
import type { Amount, Mark } from '../shared/marks/mark.ts';

interface BarOptions {
  label?: string;
  detail?: string;
  basis?: Basis;
  unit?: Unit;
  /** Wordings: "1.3 GW". */
  inner?: string;
}

const accounts = (figure: string, basis: Basis): Omit<Mark, 'value'> => ({
  figure,
  basis,
  isFiled: false,
  asOf: '2026-02-27',
  sources: ['a-source'],
  href: `/figures/${figure}/`,
});

function amount(figure: string, wording: string, unit: Unit): Amount {
  const value = parseValue(wording, unit);
  if (value.kind !== 'quantity') throw new Error(`Expected an amount, received ${wording}`);
  return { ...accounts(figure, 'announced'), value };
}

/** @param wording as an editor writes it: "at least 10 GW", "not published" */
export function bar(wording: string, options: BarOptions = {}): Bar {
  const { label = 'NVIDIA', detail = '', basis = 'announced', unit = 'gw', inner } = options;
  return {
    ...accounts('a-figure', basis),
    label,
    detail,
    value: parseValue(wording, unit),
    inner: inner === undefined ? undefined : amount('inner-figure', inner, unit),
  };
}

export const chartOf = (...bars: Bar[]): BarChart => ({
  description: 'A test',
  unit: 'gw',
  groups: [{ hue: 'power', bars }],
});

export const capacityChart: BarChart = {
  description: 'Broadcom’s term sheet names 10 GW, AMD’s agreement up to 6 GW, NVIDIA’s arrangement 5 GW',
  unit: 'gw',
  groups: [
    {
      hue: 'power',
      bars: [
        bar('5 GW', { detail: 'agreed February 2026, replacing a letter of intent' }),
        bar('10 GW', { label: 'Broadcom', detail: 'term sheet; first part planned for 2027', inner: '1.3 GW' }),
        bar('up to 6 GW', {
          label: 'AMD',
          detail: 'agreement; first part is the first phase',
          inner: '1 GW',
          basis: 'reported',
        }),
        bar('about 2 GW', { label: 'Amazon Trainium', detail: 'part of the AWS expansion' }),
        bar('750 MW', { label: 'Cerebras', detail: 'agreement, in tranches through 2028' }),
      ],
    },
  ],
};

const money = (wording: string, label: string, detail: string, options: BarOptions = {}) =>
  bar(wording, { ...options, label, detail, unit: 'usd' });

export const valueChart: BarChart = {
  description: 'OpenAI’s published purchase commitments range from more than $20 billion to more than $300 billion',
  unit: 'usd',
  groups: [
    {
      heading: 'OpenAI pays',
      hue: 'from-openai',
      bars: [
        money('more than $300 billion', 'Oracle', 'about five years, from 2025'),
        money('$250 billion', 'Microsoft Azure', 'no term published'),
        money('more than $138.25 billion', 'Amazon Web Services', 'two agreements, added up by us'),
        money('more than $20 billion', 'Cerebras', 'delivery through 2028'),
        money('up to $22.4 billion', 'CoreWeave', 'three orders, through May 2031', { basis: 'reported' }),
        money('not published', 'NVIDIA', 'systems, direct or through clouds'),
        money('not published', 'AMD', 'chips, directly or through partners'),
        money('not published', 'Broadcom', 'custom chips and racks'),
      ],
    },
    {
      heading: 'OpenAI receives',
      hue: 'into-openai',
      bars: [
        money('$50 billion', 'Amazon', 'equity, 2026, paid in full'),
        money('$30 billion', 'NVIDIA', 'equity, 2026, instead of an intention'),
        money('between $30 billion and $32.5 billion', 'SoftBank', 'equity, 2026, in instalments', {
          basis: 'estimated',
        }),
      ],
    },
  ],
};

const share = (wording: string, label: string) => bar(wording, { label, detail: '2023', unit: 'percent' });

/** What cannot be compared, on a scale each. */
export const indicatorChart: BarChart = {
  description: 'China leads in one, the United States in the other',
  unit: 'percent',
  scale: 'own',
  groups: [
    {
      heading: 'Citations of AI publications',
      detail: 'of the whole world; an index, as an article cites it',
      hue: 'ink',
      bars: [share('24%', 'China'), share('12%', 'United States')],
    },
    {
      heading: 'Where top researchers work',
      hue: 'ink',
      bars: [share('60%', 'United States'), share('not published', 'China')],
    },
  ],
};

/** Nothing an editor should write, and everything that one could. */
export const unrulyChart: BarChart = chartOf(
  bar('between 4.25 GW and 7.25 GW', {
    label: 'A vendor whose name is far too long for any chart of ours',
    detail: 'x '.repeat(200),
  }),
  bar('at least 6 GW', { label: 'W'.repeat(90), detail: 'W'.repeat(200), inner: '1 GW' }),
  bar('more than 5 GW', {
    label: '株式会社ソフトバンクグループ',
    detail: 'ソフトバンク'.repeat(12),
    basis: 'projected',
  }),
);
