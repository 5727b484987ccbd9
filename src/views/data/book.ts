import type { Collections } from '../../collections.ts';
import { once } from '../../model/once.ts';
import type { Book } from '../../tables/book.ts';

/** Everything that the tables are made of, from what pages read. */
export const bookOf = once((all: Collections): Book => ({
  ledger: all.ledger,
  grades: all.grades,
  readUpTo: all.site.sourcesRead,
  answers: all.questions.all.map(({ entry, ...question }) => ({ ...question, question: entry.data.question })),
  charts: all.charts.all,
  corrections: all.corrections.all,
  deals: all.everyDeal.all,
  open: all.openQuestions.all,
  readingsOf: all.readingsOf,
  sites: all.dataCentres.all,
  sources: all.sources.all,
  vendors: all.vendors.all,
}));
