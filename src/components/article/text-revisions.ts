import { pathTo } from '../../routes/routes.ts';
import { collections, type Collections } from '../../collections.ts';
import type { Kept } from '../../model/collections.ts';
import { printedText } from '../../model/printed-text.ts';
import { freeze } from '../../embed/page/frozen-page.ts';
import { frozenRevisions, leaveForFreezing, revisionOf } from '../../permalinks/frozen-revision.ts';
import { readPage } from '../../permalinks/page-text.ts';
import { hashOfSaid } from '../../publish/hash-of-said.ts';
import { keptHtml } from '../../publish/kept-html.ts';
import { absoluteHref, href, SITE_ROOT } from '../../views/address.ts';
import KeptAnswer from '../question/KeptAnswer.astro';
import KeptArticle from './KeptArticle.astro';
import { markupOf } from '../markup-of.ts';

/** Collections of texts of which every published revision is kept. */
export const TEXT_COLLECTIONS = ['deals', 'explainers', 'faq'] as const satisfies readonly Kept[];
export type TextCollection = (typeof TEXT_COLLECTIONS)[number];

/** What is recorded of a text, beside its markup. */
interface TextRecord {
  title: string;
  /** The day for which it speaks, as editors write days. */
  asOf: string;
}

/** A text as it was published, or as it stands and will be. */
export interface TextRevision extends TextRecord {
  /** From 1. */
  n: number;
  /** ISO day on which it was published; left out for what is not published yet. */
  date?: string;
  /** Markup of what follows its title; see `thaw`. */
  frozen: string;
}

export interface TextRevisions {
  /** Oldest first, today's last. */
  all: readonly TextRevision[];
  today: TextRevision;
}

/** Where a revision of a text stays, below the site's root. */
export const pinnedText = (collection: TextCollection, id: string, n: number) =>
  pathTo({ name: 'revision', collection, id, n });

const known = new Map<string, Promise<TextRevisions>>();

/** Every revision of an answer or an article; printed once for all its pages. */
export function textRevisions(collection: TextCollection, id: string): Promise<TextRevisions> {
  const key = `${collection}/${id}`;
  const made = known.get(key) ?? read(collection, id);
  // In development a text may have changed.
  if (import.meta.env.PROD) known.set(key, made);
  return made;
}

async function read(collection: TextCollection, id: string): Promise<TextRevisions> {
  const all = await collections();
  const { markup, about, said } = await PRINT[collection](all, id);
  const html = keptHtml(markup, {
    root: SITE_ROOT,
    pageUrl: absoluteHref(`/${collection}/${id}/`),
    revisionOf: (figure) => all.history.count(figure) || undefined,
  });
  const says = hashOfSaid([...said, readPage(html).text]);
  const page = freeze(html, SITE_ROOT);
  const published = frozenRevisions<TextRecord>(process.cwd(), collection, id);
  if (import.meta.env.PROD) leaveForFreezing(process.cwd(), { collection, id, says, about, page });

  const kept = published.map(({ revision: n, date, title, asOf, page: frozen }) => ({ n, date, title, asOf, frozen }));
  const n = revisionOf(published, says);
  const today = kept[n - 1] ?? { n, ...about, frozen: page };
  return { all: n > kept.length ? [...kept, today] : kept, today };
}

/** A text as it stands. */
interface PrintedArticle {
  markup: string;
  about: TextRecord;
  /** What it says besides its words. When an article was looked at again is no part of it. */
  said: readonly string[];
}

const PRINT: Record<TextCollection, (all: Collections, id: string) => Promise<PrintedArticle>> = {
  faq: async ({ questions }, id) => {
    const question = questions.get(id);
    const about = { title: question.question, asOf: question.asOf.iso };
    return { markup: await markupOf(KeptAnswer, { question }), about, said: [about.title, about.asOf] };
  },
  deals: ({ deals, ...all }, id) => printArticle(all, deals.get(id)),
  explainers: ({ explainers, ...all }, id) => printArticle(all, explainers.get(id)),
};

type Article = ReturnType<(Collections['deals'] | Collections['explainers'])['get']>;

async function printArticle({ ledger, questions }: Pick<Collections, 'ledger' | 'questions'>, article: Article) {
  const answers = await Promise.all(
    article.faq.map(async (id) => {
      const { today } = await textRevisions('faq', id);
      return { question: questions.get(id).question, address: href(pinnedText('faq', id, today.n)) };
    }),
  );
  const about = { title: printedText(ledger, article.headline), asOf: article.checked.iso };
  return { markup: await markupOf(KeptArticle, { article, answers }), about, said: [about.title] };
}
