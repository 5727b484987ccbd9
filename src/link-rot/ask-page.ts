import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** For one answer, its body included. */
  timeoutMs: number;
  /** Between two requests to one host, and before another try. */
  pauseMs: number;
  /** How often a page that gave no proper answer is asked again. */
  retries: number;
}

export type PageResponse =
  | {
      kind: 'page';
      status: number;
      /** Where a permanent redirect leads. */
      movedTo?: string;
      /** Undefined for what is no text. */
      text?: string;
    }
  | { kind: 'none'; reason: string };

const MOST_REDIRECTS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);
/** Bytes; a longer page is read up to here. */
const MOST_BYTES = 8_000_000;
const HEADERS = {
  'user-agent': 'ComputeLedger-link-check/1.0',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
};

/** Asks for a page, again where it gave no proper answer. Never throws for what a server does. */
export async function askPage(url: string, patience: Patience): Promise<PageResponse> {
  for (let tries = 0; ; tries++) {
    const answer = await follow(url, patience);
    const mayPass = answer.kind === 'none' || answer.status >= 500 || answer.status === 429;
    if (!mayPass || tries >= patience.retries) return answer;
    await pause(patience.pauseMs * 2 ** tries);
  }
}

async function follow(url: string, { timeoutMs, pauseMs }: Patience): Promise<PageResponse> {
  const seen = new Set<string>();
  let address = url;
  let isPermanent = true;
  try {
    for (;;) {
      if (seen.has(address)) return { kind: 'none', reason: `its redirects run in a circle at ${address}` };
      if (seen.size > MOST_REDIRECTS) return { kind: 'none', reason: `more than ${MOST_REDIRECTS} redirects` };
      seen.add(address);
      const response = await fetch(address, {
        redirect: 'manual',
        headers: HEADERS,
        signal: AbortSignal.timeout(timeoutMs),
      });
      const location = response.headers.get('location');
      if (!REDIRECTS.has(response.status) || location === null) {
        const movedTo = isPermanent && address !== url ? { movedTo: address } : {};
        return { kind: 'page', status: response.status, ...movedTo, ...(await textOf(response)) };
      }
      await response.body?.cancel();
      // What is only for now may lead anywhere: the address that was cited stays the right one.
      isPermanent &&= PERMANENT.has(response.status);
      address = new URL(location, address).href;
      await pause(pauseMs);
    }
  } catch (error) {
    return { kind: 'none', reason: reasonOf(error, timeoutMs) };
  }
}

async function textOf(response: Response): Promise<{ text?: string }> {
  if (!/^text\/|xml/.test(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    return {};
  }
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES) break;
  }
  return { text };
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
