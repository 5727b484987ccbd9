import { embedColours } from './embed-colours.ts';
import { freeze } from './frozen-page.ts';
import { readProperties } from './used-css.ts';

/** Markup of a page; `body` has its tag, for what that says of the page. */
interface PageParts {
  head: string;
  styles: string;
  body: string;
}

/** A whole page for a frame, frozen, with those of the site's colours that its styles ask for. @param root see `freeze` */
export const wholePage = ({ head, styles, body }: PageParts, root: string): string =>
  freeze(
    [
      `<!doctype html><html lang="en"><head>${head}`,
      `<style>${embedColours(readProperties(styles))}${styles}</style></head>`,
      `${body}</body></html>\n`,
    ].join(''),
    root,
  );
