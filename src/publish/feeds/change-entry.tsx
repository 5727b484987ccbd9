import { renderToString } from 'preact-render-to-string';
import {
  CHANGE_NAMES,
  isRevision,
  type ChangedPage,
  type PublishedChange,
  type PublishedCorrection,
  type PublishedRevision,
} from '../changes/published-change.ts';
import type { PublishedSource } from '../published-source.ts';
import type { FeedEntry } from './published-feed.ts';

/** A change with all that its page says of it. */
export const changeEntry = (change: PublishedChange): FeedEntry =>
  isRevision(change) ? revisionEntry(change) : correctionEntry(change);

const correctionEntry = (correction: PublishedCorrection): FeedEntry => ({
  url: correction.url,
  title: `${CHANGE_NAMES[correction.kind]}: ${correction.about.map(({ title }) => title).join('; ')}`,
  published: correction.date,
  summary: correction.says,
  html: renderToString(<CorrectionText {...correction} />),
});

const revisionEntry = (revision: PublishedRevision): FeedEntry => ({
  url: revision.url,
  title: `${CHANGE_NAMES.revised}: ${revision.figure.title}, ${revision.after}`,
  published: revision.date,
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

const RevisionText = ({ figure, before, after, evidence, source, revision, basis }: PublishedRevision) => (
  <>
    <p>
      <Page {...figure} />: {after}, {basis}. Before: {before}. This is its revision {revision}.
    </p>
    {evidence !== undefined && <blockquote>{evidence}</blockquote>}
    <Cited source={source} />
  </>
);
