import { Parser } from 'htmlparser2';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Attributes as they stand between the quotation marks, with their entities. */
export type RawAttributes = Readonly<Record<string, string>>;

interface Rewriting {
  /** Whether an element goes, with all that it holds. */
  drops: (name: string, attributes: RawAttributes) => boolean;
  /** Whether only the element goes, and what it holds stays. */
  unwraps: (name: string) => boolean;
  /** What becomes of an attribute; undefined where it goes. */
  attribute: (name: string, value: string) => string | undefined;
}

/** Markup with less in it: texts stay byte for byte, comments go, each attribute stands in double quotation marks. */
export function rewriteMarkup(markup: string, { drops, unwraps, attribute }: Rewriting): string {
  let kept = '';
  /** Elements that are open inside one that goes, itself included. */
  let dropping = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (dropping > 0 || drops(name, attributes)) {
          if (!VOID.has(name)) dropping++;
          return;
        }
        if (!unwraps(name)) kept += `<${name}${printed(attributes)}>`;
      },
      ontext(text) {
        if (dropping === 0) kept += text;
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        if (dropping > 0) dropping--;
        else if (!unwraps(name)) kept += `</${name}>`;
      },
    },
    { decodeEntities: false },
  );
  parser.end(markup);
  return kept;

  function printed(attributes: RawAttributes): string {
    return Object.entries(attributes)
      .map(([name, before]) => [name, attribute(name, before)] as const)
      .filter((each): each is [string, string] => each[1] !== undefined)
      .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`))
      .join('');
  }
}
