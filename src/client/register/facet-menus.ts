import {
  chosenOf,
  countsOf,
  ORDERS,
  printChoice,
  toggled,
  type Choice,
  type SortOrder,
  type FacetedRow,
} from './choice.ts';
import { isPlain } from './plain-link.ts';

/** What a link of a menu chooses. */
interface Option {
  link: HTMLAnchorElement;
  /** Where it leads without a script. */
  href: string;
  /** Left out for an order. */
  by: string | undefined;
  value: string;
}

/** The links of `.choose`, which choose in place. */
export class FacetMenus {
  readonly #options: readonly Option[] = [...document.querySelectorAll<HTMLAnchorElement>('main .choose a')].map(
    (link) => ({ link, href: link.href, by: link.dataset['by'], value: link.dataset['value'] ?? '' }),
  );

  has = (facet: string, value: string): boolean =>
    this.#options.some((option) => option.by === facet && option.value === value);

  /** The page that lists all in an order. */
  pageOf = (order: SortOrder): string =>
    this.#options.find(({ by, value }) => by === undefined && value === order)?.href ?? '';

  /** @param choose told what follows from a choice when a link was followed */
  listen(choose: (next: (choice: Choice) => Choice) => void) {
    for (const option of this.#options)
      option.link.addEventListener('click', (event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        choose((choice) => withOption(choice, option));
        const menu = option.link.closest('details');
        if (menu) menu.open = false;
        menu?.querySelector('summary')?.focus();
      });
  }

  /**
   * Marks what is chosen, and says of each value how many rows it would leave.
   *
   * @returns what is chosen, each with the choice that is left without it
   */
  show(choice: Choice, rows: readonly FacetedRow[]): { name: string; without: Choice }[] {
    const counts = new Map(
      [...new Set(this.#options.flatMap(({ by }) => by ?? []))].map((by) => [
        by,
        countsOf(
          chosenOf(rows, { ...choice, facets: new Map([...choice.facets].filter(([facet]) => facet !== by)) }),
          by,
        ),
      ]),
    );
    return this.#options.flatMap((option) => {
      const { link, by, value } = option;
      const next = withOption(choice, option);
      const isChosen = by === undefined ? (choice.order ?? '') === value : choice.facets.get(by) === value;
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      link.href = printChoice(choice) ? `${location.pathname}${printChoice(next)}` : option.href;
      if (by === undefined) return [];
      const count = counts.get(by)?.get(value) ?? 0;
      const [number] = link.getElementsByTagName('span');
      if (number) number.textContent = `${count}`;
      if (link.parentElement) link.parentElement.hidden = count === 0 && !isChosen;
      return isChosen ? [{ name: link.dataset['name'] ?? '', without: next }] : [];
    });
  }
}

const withOption = (choice: Choice, { by, value }: Option): Choice =>
  by === undefined ? { ...choice, order: ORDERS.find((order) => order === value) } : toggled(choice, by, value);
