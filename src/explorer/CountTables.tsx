import type { ComponentChildren } from 'preact';
import type { Answer, Candidate } from '../count/answer.ts';
import { dayOf } from '../count/as-of.ts';
import type { Suppliers } from '../count/bars.ts';
import { largestFirst } from '../count/largest-first.ts';
import { effectiveWords, outWords, shareWords, stateName } from '../count/words.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import { printValue } from '../ledger/wording.ts';
import type { Measure } from '../count/question.ts';
import type { CountLinks } from './count-links.ts';

interface TablesProps {
  answer: Answer;
  links: CountLinks;
}

/** A table as `EntryTable` prints it. */
function Table({ columns, children }: { columns: readonly string[]; children: ComponentChildren }) {
  return (
    <div class="entries">
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <>
                <th scope="col">{name}</th>{' '}
              </>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

const since = ({ word }: Candidate) =>
  `${printPartialDate(dayOf(word.day), 'short')}${word.retold ? ', as retold' : ''}`;

/** Of a payment, by when it was made: its event may be a report of what was paid before. */
const howFirm = ({ state, since: on }: Candidate, measure: Measure) => {
  const name = stateName(state, measure);
  return measure === 'receives' && state === 'running' && on ? `${name} by ${printPartialDate(on)}` : name;
};

/** Every figure in the sum, with what the rule asks of it. */
export const CountedTable = ({ answer: { counted, question }, links }: TablesProps) => (
  <Table columns={['What', 'Value', 'Deal', 'How firm', 'Proof', 'Public since']}>
    {counted.toSorted(largestFirst).map((each) => (
      <tr key={each.figure.id}>
        <th scope="row">
          <a href={links.figure(each.figure.id)}>{each.figure.label}</a>
        </th>{' '}
        <td data-label="Value">
          <a class="fig" href={links.figure(each.figure.id)}>
            {printValue(each.value)}
          </a>
        </td>{' '}
        <td data-label="Deal">{each.deal && <a href={links.deal(each.deal.id)}>{each.deal.name}</a>}</td>{' '}
        <td data-label="How firm">{howFirm(each, question.measure)}</td>{' '}
        <td data-label="Proof">
          <a href={links.grade(each.word.grade)}>grade {each.word.grade}</a>
        </td>{' '}
        <td data-label="Public since">{since(each)}</td>{' '}
      </tr>
    ))}
  </Table>
);

/** Every other figure of the measure, and why it is none of the sum. */
export const LeftOutTable = ({ answer: { leftOut, question }, links }: TablesProps) => (
  <Table columns={['What', 'Its value, and why it is not counted']}>
    {leftOut.toSorted(largestFirst).map((each) => (
      <tr key={each.figure.id}>
        <th scope="row">
          <a href={links.figure(each.figure.id)}>{each.figure.label}</a>
        </th>{' '}
        <td>
          <a class="fig" href={links.figure(each.figure.id)}>
            {printValue(each.value)}
          </a>
          : {outWords(each, question)}
        </td>{' '}
      </tr>
    ))}
  </Table>
);

/** How the sum is shared out. */
export const SupplierShares = ({ suppliers }: { suppliers: Suppliers }) => (
  <div>
    <p class="prose">{effectiveWords(suppliers)}</p>{' '}
    {suppliers.shares.length > 1 && (
      <ul class="shares">
        {suppliers.shares.map(({ name, share }) => (
          <li key={name}>
            {name}: {shareWords(share)}{' '}
          </li>
        ))}
      </ul>
    )}
  </div>
);
