import { once } from '../model/once.ts';
import type { Book } from './book.ts';
import { answers } from './declared/answers.ts';
import { capacity } from './declared/capacity.ts';
import { claimInputs, claims, claimSources } from './declared/claims.ts';
import { correctionPages, corrections } from './declared/corrections.ts';
import { dealFigures, dealParties, deals } from './declared/deals.ts';
import { eventFigures, events, eventSources } from './declared/events.ts';
import { figures } from './declared/figures.ts';
import { moneyFlows } from './declared/money-flows.ts';
import { looks, openQuestionDeals, openQuestions } from './declared/open-questions.ts';
import { overlaps } from './declared/overlaps.ts';
import { promises } from './declared/promises.ts';
import { secondEntries } from './declared/second-entries.ts';
import { siteCounts, siteFigures, siteParties, sites } from './declared/sites.ts';
import { sources } from './declared/sources.ts';
import { vendors } from './declared/vendors.ts';
import type { AnyTable, FilledTable } from './table.ts';

/** In the order in which a reader would meet them. */
const TABLES: readonly AnyTable[] = [
  deals,
  dealParties,
  dealFigures,
  events,
  eventSources,
  eventFigures,
  figures,
  claims,
  claimSources,
  claimInputs,
  secondEntries,
  moneyFlows,
  capacity,
  overlaps,
  sites,
  siteParties,
  siteFigures,
  siteCounts,
  promises,
  answers,
  openQuestions,
  openQuestionDeals,
  looks,
  corrections,
  correctionPages,
  vendors,
  sources,
];

/** The ledger as tables. */
export const tablesOf = once((book: Book): readonly FilledTable[] => TABLES.map((fill) => fill(book)));
