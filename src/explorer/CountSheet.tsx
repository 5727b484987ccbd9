import type { ComponentChildren } from 'preact';
import type { Answer } from '../count/answer.ts';
import { barsOf, suppliersOf } from '../count/bars.ts';
import type { CountFile } from '../count/count-file.ts';
import { endsSentence, naiveSentence } from '../count/cautions.ts';
import { answerSentence, sumWords } from '../count/words.ts';
import { capitalised } from '../ledger/capitalised.ts';
import { Choices } from './Choices.tsx';
import type { CountLinks } from './count-links.ts';
import { CountedTable, LeftOutTable, SupplierShares } from './CountTables.tsx';
import { CountPicture } from './CountPicture.tsx';

interface CountedProps {
  file: CountFile;
  answer: Answer;
  links: CountLinks;
}

const YEAR_NOTE = 'A year is the one in which a number was first public, not that in which it is due, paid or built.';

interface CountAnswerProps extends CountedProps {
  /** See `Choices`. */
  isLive: boolean;
  /** Whether the same was counted by the rule before. */
  isAsBefore?: boolean;
}

/** A question and its answer, the same in a page and in a browser that answers anew. */
export function CountAnswer({ file, answer, links, isLive, isAsBefore }: CountAnswerProps) {
  const { question, total } = answer;
  const sentence = answerSentence(answer);
  const notes = [endsSentence(answer), question.grouping === 'year' && total && YEAR_NOTE, naiveSentence(answer)];
  return (
    <>
      <Choices question={question} links={links} readUpTo={file.readUpTo} isLive={isLive} />{' '}
      <section class="answer" aria-labelledby="answer">
        <h2 id="answer">{capitalised(sumWords(answer))}</h2>{' '}
        <p class="lede" role="status">
          {sentence}
          {isAsBefore && ' As before: this choice adds nothing and takes nothing away.'}
        </p>{' '}
      </section>
      {total && (
        <CountPicture
          bars={barsOf(answer, file)}
          measure={question.measure}
          description={sentence}
          hrefOf={links.figure}
        />
      )}
      <div class="cautions">{notes.map((note) => note && <p class="ui">{note} </p>)}</div>
    </>
  );
}

/** What the answer is made of: long, and looked at after it. Links lead to its parts, so each says also that it is empty. */
export function CountParts({ file, answer, links }: CountedProps) {
  const suppliers = suppliersOf(answer, file);
  return (
    <>
      <Sheet id="counted" heading="What is counted">
        {answer.total ? <CountedTable answer={answer} links={links} /> : <p>Nothing that has a published number.</p>}
      </Sheet>
      <Sheet id="left-out" heading="What is left out, and why">
        {answer.leftOut.length > 0 ? (
          <LeftOutTable answer={answer} links={links} />
        ) : (
          <p>Nothing: no other figure of this was public.</p>
        )}
      </Sheet>
      <Sheet
        id="suppliers"
        heading={answer.question.measure === 'receives' ? 'How many investors' : 'How many suppliers'}
      >
        {suppliers ? <SupplierShares suppliers={suppliers} /> : <p>None, as nothing is counted.</p>}
      </Sheet>
    </>
  );
}

/** As `Sheet.astro`, for what a browser draws anew. */
const Sheet = ({ id, heading, children }: { id: string; heading: string; children: ComponentChildren }) => (
  <section class="sheet" aria-labelledby={id}>
    <h2 id={id}>{heading}</h2> {children}{' '}
  </section>
);
