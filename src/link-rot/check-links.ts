import { setTimeout as pause } from 'node:timers/promises';
import { askPage, type PageResponse, type Patience } from './ask-page.ts';
import { missingWords } from '../source-text/page-words.ts';
import type { SourcedPage } from './sourced-pages.ts';

/**
 * - `sound`: it is there, and holds the words
 * - `dead`: it is gone, or gives no answer
 * - `moved`: its host says that it lives elsewhere for good
 * - `changed`: words that are quoted from it are no longer in it
 * - `unread`: it cannot be judged from here: refused to programs, or no page of text
 */
export type State = 'sound' | 'dead' | 'moved' | 'changed' | 'unread';

export interface CheckedPage {
  page: SourcedPage;
  state: State;
  /** What a reader of the report needs to know; empty when it is sound. */
  detail: string;
}

/** Hosts that are asked at the same time. */
const HOSTS_AT_ONCE = 8;
/** What servers answer to programs that they do not like, or to readers who have not paid. */
const REFUSALS = new Set([401, 402, 403, 406, 429, 451, 999]);

/** Looks at each page, in the order given. No host gets two requests at a time. */
export async function checkLinks(pages: readonly SourcedPage[], patience: Patience): Promise<CheckedPage[]> {
  const checked = new Map<SourcedPage, CheckedPage>();
  const queues = [...Map.groupBy(pages, ({ url }) => new URL(url).host).values()];
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [i, page] of queue.entries()) {
        if (i > 0) await pause(patience.pauseMs);
        checked.set(page, { page, ...judge(page, await askPage(page.url, patience)) });
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return pages.flatMap((page) => checked.get(page) ?? []);
}

/** What an answer means for a source. */
function judge({ evidence }: SourcedPage, answer: PageResponse): Omit<CheckedPage, 'page'> {
  if (answer.kind === 'none') return { state: 'dead', detail: answer.reason };
  const { status, movedTo, text } = answer;
  if (REFUSALS.has(status)) return { state: 'unread', detail: `the server refuses programs (${status})` };
  if (status >= 400) return { state: 'dead', detail: `the server answers ${status}` };
  const missing = text === undefined ? [] : missingWords(text, evidence);
  if (missing.length > 0) {
    return {
      state: 'changed',
      detail: `${movedTo ?? 'it'} no longer holds ${missing.map((words) => `“${words}”`).join(', ')}`,
    };
  }
  if (movedTo !== undefined) return { state: 'moved', detail: `it is now at ${movedTo}` };
  if (text === undefined && evidence.length > 0) return { state: 'unread', detail: 'it is no page of text' };
  return { state: 'sound', detail: '' };
}
