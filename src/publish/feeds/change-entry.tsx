import { renderToString } from 'preact-render-to-string';
import { printPartialDate } from '../../ledger/partial-date.ts';
import {
  CHANGE_NAMES,
  isRevision,
  type ChangedPage,
  type PublishedChange,
  type PublishedCorrection,
  type PublishedDeal,
  type PublishedFirstValue,
  type PublishedRevision,
} from '../changes/published-change.ts';
import type { PublishedSource } from '../published-source.ts';
import type { FeedEntry } from './published-feed.ts';

/** What an entry says; when the site said it, and under which address first, is known elsewhere. */
export type EntryText = Omit<FeedEntry, 'id' | 'published' | 'updated'>;

/** A change with all that its page says of it. */
export const changeEntry = (change: PublishedChange): EntryText =>
  isRevision(change) ? revisionEntry(change) : correctionEntry(change);

/** A figure's first value. */
export const firstValueEntry = (value: PublishedFirstValue): EntryText => ({
  url: value.url,
  title: `First value: ${value.figure.title}, ${value.words}`,
  html: renderToString(<FirstValueText {...value} />),
});

/** A deal that is new to the ledger. */
export const dealEntry = ({ url, name, summary, announced }: PublishedDeal): EntryText => ({
  url,
  title: `New deal: ${name}`,
  summary,
  html: renderToString(
    <p>
      {summary} Announced: {printPartialDate(announced)}. <a href={url}>Its path so far</a>
    </p>,
  ),
});

const correctionEntry = (correction: PublishedCorrection): EntryText => ({
  url: correction.url,
  title: `${CHANGE_NAMES[correction.kind]}: ${correction.about.map(({ title }) => title).join('; ')}`,
  summary: correction.says,
  html: renderToString(<CorrectionText {...correction} />),
});

const revisionEntry = (revision: PublishedRevision): EntryText => ({
  url: revision.url,
  title: `${CHANGE_NAMES.revised}: ${revision.figure.title}, ${revision.after}`,
  summary: `Before: ${revision.before}. Now: ${revision.after}.`,
  html: renderToString(<RevisionText {...revision} />),
});

const Page = ({ title, url }: ChangedPage) => <a href={url}>{title}</a>;

function Cited({ source: { title, publisher, url } }: { source: PublishedSource }) {
  const name = `${publisher}: ${title}`;
  return <p>Source: {url === undefined ? name : <a href={url}>{name}</a>}</p>;
}

const CorrectionText = ({ about, said, says, why, source }: PublishedCorrection) => (
  <>
    <p>
      <strong>It said:</strong> {said}
    </p>
    <p>
      <strong>It says:</strong> {says}
    </p>
    <p>
      <strong>Why:</strong> {why}
    </p>
    {source && <Cited source={source} />}
    <ul>
      {about.map((page) => (
        <li>
          <Page {...page} />
        </li>
      ))}
    </ul>
  </>
);

const RevisionText = ({ figure, before, after, revision, basis, date, ...proof }: PublishedRevision) => (
  <>
    <p>
      <Page {...figure} />: {after}, {basis}, as of {printPartialDate(date)}. Before: {before}. This is its revision{' '}
      {revision}.
    </p>
    <Proof {...proof} />
  </>
);

const FirstValueText = ({ figure, words, basis, date, ...proof }: PublishedFirstValue) => (
  <>
    <p>
      <Page {...figure} />: {words}, {basis}
      {date && `, as of ${printPartialDate(date)}`}.
    </p>
    <Proof {...proof} />
  </>
);

const Proof = ({ evidence, source }: Pick<PublishedRevision, 'evidence' | 'source'>) => (
  <>
    {evidence !== undefined && <blockquote>{evidence}</blockquote>}
    <Cited source={source} />
  </>
);
