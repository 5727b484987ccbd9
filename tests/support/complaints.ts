import type { Page } from 'playwright-core';

/**
 * Writes down what a page complains of from now on: errors, warnings, and requests that fail or go to anybody else.
 *
 * @param origin where all is that it may ask for
 */
export function listen(page: Page, origin: string, complaints: string[]): void {
  const complain = (text: string) => complaints.push(`${page.url()}: ${text}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  page.on('pageerror', (error) => complain(error.message));
  page.on('requestfailed', (request) => {
    // What a page still fetches when it is left for the next one, a browser gives up.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complain(`no answer from ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.url()} answers ${response.status()}`);
  });
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') complain(`asks for ${request.url()}`);
  });
}
