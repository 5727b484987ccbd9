import { FIRMNESS, FIRST_DAY, GROUPINGS, MEASURES, type Question } from '../count/question.ts';
import { FIRMNESS_NAMES, GRADE_CHOICES, GROUPING_NAMES, MEASURE_NAMES } from '../count/words.ts';
import { GRADES } from '../ledger/proof.ts';
import type { CountLinks } from './count-links.ts';

interface ChoicesProps {
  question: Question;
  links: CountLinks;
  readUpTo: string;
  /** Whether a script answers: a day and what bars stand for can be chosen then, too. */
  isLive: boolean;
}

/** The rule, a link for each other way to choose: it leads to the answer, with a script or without. */
export function Choices({ question, links, readUpTo, isLive }: ChoicesProps) {
  const choice = (change: Partial<Question>, name: string) => {
    const isChosen = Object.entries(change).every(([key, value]) => question[key as keyof Question] === value);
    return (
      <li key={name}>
        <a
          href={links.count({ ...question, ...change })}
          aria-current={isChosen ? 'true' : undefined}
          data-choice={JSON.stringify(change)}
        >
          {name}
        </a>{' '}
      </li>
    );
  };
  const row = (name: string, choices: readonly ReturnType<typeof choice>[]) => (
    <div>
      <dt>{name}</dt>
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
          MEASURES.map((measure) => choice({ measure }, MEASURE_NAMES[measure])),
        )}
        {row(
          'At least',
          FIRMNESS.map((firmness) => choice({ firmness }, FIRMNESS_NAMES[firmness])),
        )}
        {row(
          'Proof',
          GRADES.toReversed().map((grade) => choice({ grade }, GRADE_CHOICES[grade])),
        )}
      </dl>
      <div class="live" hidden={!isLive}>
        <label>
          As of <input type="date" name="day" min={FIRST_DAY} max={readUpTo} value={question.day} required />
        </label>{' '}
        <label>
          A bar for each{' '}
          <select name="grouping">
            {GROUPINGS.map((grouping) => (
              <option value={grouping} selected={grouping === question.grouping}>
                {GROUPING_NAMES[grouping]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </nav>
  );
}
