import type * as AnswerInPlace from './answer-in-place.ts';

/**
 * `<count-it data-script data-place>` around a printed answer. The page is whole without a script: what answers other questions in
 * place comes when the browser has nothing else to do.
 */
class CountIt extends HTMLElement {
  connectedCallback() {
    const idle = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;
    idle(() => void this.#begin());
  }

  async #begin() {
    const { answerInPlace } = (await import(/* @vite-ignore */ this.dataset['script'] ?? '')) as typeof AnswerInPlace;
    await answerInPlace(this, JSON.parse(this.dataset['place'] ?? '{}') as AnswerInPlace.CountPlace);
  }
}

customElements.define('count-it', CountIt);
