import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { answer } from '../count/answer.ts';
import { asked, chips, claimed, commitment, deal, fileOf } from '../count/testing.ts';
import type { Question } from '../count/question.ts';
import { Choices } from './Choices.tsx';
import { barsOf } from '../count/bars.ts';
import { CountPicture } from './CountPicture.tsx';
import { CountAnswer, CountParts } from './CountSheet.tsx';

const file = fileOf([commitment('a', '', { claims: [claimed('$10 billion', '2026-01-14')] })]);
const links = { count: () => '/', figure: () => '/', deal: () => '/', grade: () => '/' };

/** The fragments of an answer, and what each of its parts says. */
const partsOn = (day: string) => {
  const markup = renderToString(<CountParts file={file} answer={answer(file, asked({ day }))} links={links} />);
  return [...markup.matchAll(/<h2 id="([^"]+)">.*?<\/h2> (.*?)<\/section>/gs)].map(([, id, said = '']) => [
    id,
    said.replaceAll(/<[^>]+>/g, '').trim(),
  ]);
};

test('an answer has each of its fragments, also where nothing was public', () => {
  expect(partsOn('2026-01-13')).toEqual([
    ['counted', 'Nothing that has a published number.'],
    ['left-out', 'Nothing: no other figure of this was public.'],
    ['suppliers', 'None, as nothing is counted.'],
  ]);
  const [counted, leftOut, suppliers] = partsOn('2026-01-14');
  expect(counted).toEqual(['counted', expect.stringContaining('$10')]);
  expect(leftOut).toEqual(['left-out', 'Nothing: no other figure of this was public.']);
  expect(suppliers).toEqual(['suppliers', expect.stringContaining('acme has all of it.')]);
});

test('says that a choice has changed nothing where a listener hears the answer', () => {
  const statusOf = (isAsBefore: boolean) =>
    /role="status">(.*?)<\/p>/s.exec(
      renderToString(
        <CountAnswer file={file} answer={answer(file, asked())} links={links} isLive isAsBefore={isAsBefore} />,
      ),
    )?.[1];
  expect(statusOf(true)).toContain('As before');
  expect(statusOf(false)).not.toContain('As before');
});

test('money is paid, and by when; computing is in use', () => {
  const partsOf = (of: typeof file, question: Partial<Question>) =>
    renderToString(<CountParts file={of} answer={answer(of, asked(question))} links={links} />);
  const path = [
    { on: '2025-06-01', stage: 'agreement' },
    { on: '2025-12-26', stage: 'stated', pays: ['part'] },
  ] as const;
  const money = { kind: 'capital-in', payer: 'acme', payee: 'openai' } as const;
  const paid = fileOf([commitment('part', '$20 billion', { money })], [deal('acme', path)]);
  expect(partsOf(paid, { measure: 'receives' })).toContain('>paid by 26 December 2025<');
  expect(partsOf(paid, { measure: 'receives', day: '2025-12-25' })).toContain('>signed<');
  const used = fileOf([chips('part', '1 GW')], [deal('acme', [{ on: '2025-12-26', stage: 'running' }])]);
  expect(partsOf(used, { measure: 'chips' })).toContain('>in use<');
});

test('a choice whose answer is on the same page leads to it as such, beside the one that is chosen', () => {
  const count = ({ measure, grade }: Question) => (measure === 'pays' && grade !== 'A' ? '/b-and-worse/' : '/other/');
  const choices = renderToString(
    <Choices question={asked({})} links={{ ...links, count }} readUpTo={file.readUpTo} isLive={false} />,
  );
  const grades = [...choices.matchAll(/<a [^>]*data-choice="[^"]*grade[^>]*>/g)].map(
    ([tag]) => /aria-current="(\w+)"/.exec(tag)?.[1],
  );
  expect(grades).toEqual(['true', 'page', 'page', undefined]);
});

test('a bar of several figures has the bound of their sum, as the answer has', () => {
  const figures = ['more than $300 billion', 'up to $22 billion'].map((value, i) =>
    commitment(`c${i}`, '', { claims: [claimed(value, '2026-01-14')] }),
  );
  const two = fileOf(figures);
  const bars = barsOf(answer(two, asked({ day: '2026-02-01', grouping: 'year' })), two);
  const markup = renderToString(<CountPicture bars={bars} measure="pays" description="A sum" hrefOf={() => '/'} />);
  const said = markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(said).toMatch(/2026 .*more than \$300bn/);
  expect(said).not.toContain('322');
});
