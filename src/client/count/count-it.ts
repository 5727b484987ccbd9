import type * as AnswerInPlace from './answer-in-place.ts';

/**
 * `<count-it data-script data-place>` around a printed answer. The page is whole without a script: what answers other
 * questions in place comes when the browser has nothing else to do.
 */
class CountIt extends HTMLElement {
  connectedCallback() {
    const begin = () => void this.#begin();
    // With a limit: a browser that never finds itself idle never calls back, and there are such.
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 2000 });
    else setTimeout(begin);
  }

  async #begin() {
    const { answerInPlace } = (await import(/* @vite-ignore */ this.dataset['script'] ?? '')) as typeof AnswerInPlace;
    await answerInPlace(this, JSON.parse(this.dataset['place'] ?? '{}') as AnswerInPlace.CountPlace);
  }
}

customElements.define('count-it', CountIt);
