import { FIRMNESS, FIRST_DAY, GROUPINGS, MEASURES, type Question } from '../count/question.ts';
import { firmnessChoice, GRADE_CHOICES, GROUPING_NAMES, MEASURE_CHOICES } from '../count/words.ts';
import { GRADES } from '../ledger/proof.ts';
import type { CountLinks } from './count-links.ts';

interface ChoicesProps {
  question: Question;
  links: CountLinks;
  readUpTo: string;
  /** Whether a script answers: only then can a day be chosen, and what bars stand for. */
  isLive: boolean;
}

/** The rule, a link for each other way to choose: it leads to the answer, with a script or without. */
export function Choices({ question, links, readUpTo, isLive }: ChoicesProps) {
  const here = links.count(question);
  const choice = (change: Partial<Question>, name: string) => {
    const isChosen = Object.entries(change).every(([key, value]) => question[key as keyof Question] === value);
    const answered = links.count({ ...question, ...change });
    // A page may answer other questions alike.
    const current = isChosen ? 'true' : answered === here ? 'page' : undefined;
    return (
      <li key={name}>
        <a href={answered} aria-current={current} data-choice={JSON.stringify(change)}>
          {name}
        </a>{' '}
      </li>
    );
  };
  const row = (name: string, choices: readonly ReturnType<typeof choice>[]) => (
    <div>
      <dt>{name}</dt>{' '}
      <dd>
        <ul>{choices}</ul>
      </dd>
    </div>
  );
  return (
    <nav class="rule" aria-label="The rule" data-not-said>
      <dl>
        {row(
          'What',
          MEASURES.map((measure) => choice({ measure }, MEASURE_CHOICES[measure])),
        )}
        {row(
          'At least',
          FIRMNESS.map((firmness) => choice({ firmness }, firmnessChoice(firmness, question.measure))),
        )}
        {row(
          'Proof',
          GRADES.toReversed().map((grade) => choice({ grade }, GRADE_CHOICES[grade])),
        )}
      </dl>
      <div class="live">
        <label>
          As of{' '}
          <input
            type="date"
            name="day"
            min={FIRST_DAY}
            max={readUpTo}
            value={question.day}
            disabled={!isLive}
            required
          />
        </label>{' '}
        <label>
          A bar for each{' '}
          <select name="grouping" disabled={!isLive}>
            {GROUPINGS.map((grouping) => (
              <option value={grouping} selected={grouping === question.grouping}>
                {`${GROUPING_NAMES[grouping]} `}
              </option>
            ))}
          </select>{' '}
        </label>
      </div>
    </nav>
  );
}
