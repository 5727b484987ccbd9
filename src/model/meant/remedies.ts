/** What is said of a date or a value that the ledger cannot read: what is wrong in the first line, then what to write. */
import { parsePartialDate } from '../../ledger/partial-date.ts';
import { basesOf, type Unit } from '../../ledger/unit.ts';
import { dateValuesMeant, datesMeant, datesWritten, spanMeant } from './dates-meant.ts';
import { OLDEST } from '../schemas/text.ts';
import { valueMeant } from './values-meant.ts';
import { excerpt } from '../visible-text.ts';

export interface Explanation {
  message: string;
  remedy: string;
}

const DATES = '2025-09-22, 2025-09, 2026-Q3, 2026-H2 or 2026';

const EXAMPLES: Readonly<Record<string, string>> = {
  usd: '$100 billion',
  gw: 'at least 10 GW',
  percent: '22.6%',
};

const quoted = (texts: readonly string[]) => texts.map((each) => `\`${each}\``).join(' or ');

const writtenAs = (text: string, meant: readonly string[]): Explanation => ({
  message: `\`${excerpt(text)}\` is written ${quoted(meant)} here`,
  remedy: `write ${quoted(meant)}${meant.length > 1 ? ', whichever the source means' : ''}`,
});

/** A text that is written like a date, but the calendar has no such day. */
function explainNoDay(text: string): Explanation | undefined {
  const [date] = datesWritten(text);
  if (date === undefined || parsePartialDate(date)) return undefined;
  const [year, month = ''] = date.split('-');
  const days = parsePartialDate(`${year}-${month}`)?.last.slice(8);
  const reason = days === undefined ? 'months are 01 to 12' : `${year}-${month} has ${days} days`;
  return {
    message: `The calendar has no day \`${excerpt(text)}\``,
    remedy: `correct the day or the month: ${reason}`,
  };
}

/** Of a value that is to be a date exactly as it is known. */
export function explainDate(value: unknown): Explanation {
  const text = String(value).trim();
  const date = parsePartialDate(text);
  if (date && date.first < OLDEST)
    return {
      message: `Expected a date from ${OLDEST.slice(0, 4)} on, received \`${text}\``,
      remedy: 'correct the year: nothing that is told of here is older',
    };
  // The year, month or quarter where a day is asked for.
  if (date && text === String(value))
    return {
      message: `\`${text}\` is not exact to the day`,
      remedy: 'look the day up: here a date needs one, such as 2025-09-22',
    };
  const meant = datesMeant(text);
  if (meant.length > 0) return writtenAs(String(value), meant);
  const bounded = dateValuesMeant(text).map((each) => each.replace(/^\w+ /, ''));
  if (bounded.length > 0)
    return {
      message: `\`${excerpt(text)}\` bounds a date, and here stands a date alone`,
      remedy: `write ${quoted(bounded)}`,
    };
  const span = spanMeant(text);
  if (span)
    return { message: `\`${excerpt(text)}\` is two dates, and here stands one`, remedy: `write ${quoted(span)}` };
  return (
    explainNoDay(text) ?? {
      message: `\`${excerpt(text)}\` is no date: expected one such as ${DATES}`,
      remedy: 'write year, month and day as 2025-09-22, or as much of it as is known',
    }
  );
}

function explainDateValue(text: string): Explanation {
  const meant = dateValuesMeant(text);
  if (meant.length > 0) return writtenAs(text, meant);
  const span = spanMeant(text);
  if (span)
    return {
      message: `\`${excerpt(text)}\` has two ends, and a date has one`,
      remedy: `write \`from ${span[0]}\` or \`through ${span[1]}\`; two dates are two figures`,
    };
  return (
    explainNoDay(text) ?? {
      message: `\`${excerpt(text)}\` is no date: expected one such as ${DATES}`,
      remedy: 'write it with `by`, `from`, `through` or `about` before it where the source says so, or `not published`',
    }
  );
}

/** What a value of a unit looks like. */
function exampleOf(unit: Unit): string {
  const { numerator, denominator } = basesOf(unit);
  const example = EXAMPLES[numerator] ?? `about 5 ${numerator}`;
  return denominator === undefined ? example : `${example} per ${denominator === 'gw' ? 'GW' : denominator}`;
}

/**
 * Of a text that is no value of the figure's unit.
 *
 * @param otherwise what the ledger says of it, where the unit takes no number
 */
export function explainValue(text: string, unit: Unit, otherwise: string): Explanation {
  if (unit === 'date') return explainDateValue(text);
  if (unit === 'statement') return { message: otherwise, remedy: 'write `words:` and a statement instead of `value:`' };
  const meant = valueMeant(text, unit);
  switch (meant?.kind) {
    case 'value':
      return writtenAs(text, [meant.text]);
    case 'currency':
      return {
        message: `\`${excerpt(text)}\` is in ${meant.currency}, and the ledger counts money in US dollars`,
        remedy: `write the dollars that a source states, or \`words: ${excerpt(text)}\` instead of \`value:\``,
      };
    case 'energy':
      return {
        message: `\`${excerpt(text)}\` is energy, and \`${unit}\` is another unit`,
        remedy: 'write the power in GW or MW that the source states',
      };
    case 'unit':
      return {
        message: `\`${excerpt(text)}\` is in ${meant.unit}, but the figure’s \`unit\` is ${unit}`,
        remedy: `correct the value, such as \`${exampleOf(unit)}\`, or write \`unit: ${meant.unit}\``,
      };
    case undefined:
      return {
        message: `\`${excerpt(text)}\` is no number with its unit: expected one such as \`${exampleOf(unit)}\``,
        remedy: `write the bound, the number and its unit, or \`not published\`; what has no number is \`words:\` instead of \`value:\``,
      };
  }
}
