import { figureAttributes, findComponent } from '../../components.ts';
import { excerpt } from '../../visible-text.ts';
import type { Slip } from '../slip.ts';

/**
 * What the parser stumbled over, where the mistake stands rather than where it was noticed.
 *
 * @param bodyStart where the body starts in the text
 * @param noticed where the parser gave up
 * @returns undefined for what only its own words tell
 */
export function explainMdx(text: string, bodyStart: number, noticed: number, reason: string): Slip | undefined {
  const open = findOpenQuote(text, bodyStart, noticed);
  if (open) return open;
  const braces = text.lastIndexOf('{{', noticed);
  if (reason.includes('acorn') && braces >= bodyStart && !text.slice(braces, noticed).includes('}')) {
    const remedy = remedyForBraces(text.slice(braces, braces + 80));
    return remedy === undefined ? undefined : { offset: braces, what: NO_BRACES, remedy };
  }
  if (reason.includes('closing brace for `{`')) return explainBrace(text, bodyStart, noticed);
  if (reason.includes('closing tag')) return explainTag(text, reason, noticed);
  const opening = text.lastIndexOf('<', noticed);
  if (opening < bodyStart || text.slice(opening, noticed).includes('\n\n')) return undefined;
  return explainOpening(text, opening);
}

/** A tag whose last attribute has no second quotation mark: the next one is that of another attribute. */
function findOpenQuote(text: string, bodyStart: number, noticed: number): Slip | undefined {
  const tags = text.slice(bodyStart).matchAll(/<[A-Za-z]\w*(?:\s+\w+="[^"<>]*")*\s+(\w+)="([^"<>]*?)\s*\/?>/g);
  for (const { index, 0: tag, 1: name = '', 2: value = '' } of tags) {
    const [start, end] = [bodyStart + index, bodyStart + index + tag.length];
    const next = text.indexOf('"', end);
    if (start > noticed) return undefined;
    if (next !== -1 && text[next - 1] !== '=') continue;
    return {
      offset: start + tag.lastIndexOf(`${name}="`) + name.length + 1,
      what: `The quotation mark after \`${name}=\` is never closed`,
      remedy: `write \`${name}="${excerpt(value)}"\``,
    };
  }
  return undefined;
}

/** The last brace before the end that nothing closes. */
function explainBrace(text: string, bodyStart: number, noticed: number): Slip | undefined {
  const open: number[] = [];
  for (let at = bodyStart; at < noticed; at++) {
    if (text[at] === '{') open.push(at);
    else if (text[at] === '}') open.pop();
  }
  const offset = open.at(-1);
  if (offset === undefined) return undefined;
  const remedy = text.startsWith('{/*', offset)
    ? 'close the comment with `*/}`'
    : (remedyForBraces(text.slice(offset + 1, offset + 80)) ?? 'write a brace that is text as `&#123;`');
  return { offset, what: 'The brace `{` is opened here and never closed', remedy };
}

export const NO_BRACES = 'Braces print no figure in the body of an article';

/** How a figure is printed in a body, for the way in which texts in YAML print it. */
export function remedyForBraces(inside: string): string | undefined {
  const [, id, revision, form] =
    /^\s*([a-z0-9]+(?:-[a-z0-9]+)+|[a-z][a-z0-9]*(?=\s*\}))(?:@(\d+))?(?:\|([a-z]+))?/.exec(
      inside.replace(/^\{+/, ''),
    ) ?? [];
  if (id === undefined) return undefined;
  return `write \`<Figure ${figureAttributes(id, revision, form)} />\`: braces print figures in YAML and front matter alone`;
}

function explainTag(text: string, reason: string, noticed: number): Slip | undefined {
  const [, name = '', line, column] = /for `<([\w.]+)>` \((\d+):(\d+)/.exec(reason) ?? [];
  if (line === undefined) return undefined;
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offset = (starts[Number(line) - 1] ?? 0) + Number(column) - 1;
  const wrong = /Unexpected closing tag `(<\/[^`]+>)`/.exec(reason)?.[1];
  if (wrong !== undefined)
    return { offset: noticed, what: `\`${wrong}\` does not close \`<${name}>\``, remedy: `write \`</${name}>\`` };
  const tag = /^<[^>]*>/.exec(text.slice(offset))?.[0] ?? `<${name}>`;
  const component = findComponent(name);
  const what = `\`<${name}>\` is opened here and never closed`;
  if (name === 'br') return { offset, what, remedy: 'delete it: an empty line starts a new paragraph' };
  if (component?.content === 'none')
    return {
      offset,
      what,
      remedy: `write \`${excerpt(tag.replace(/\s*>$/, ' />'), 120)}\`, with a slash before the end`,
    };
  // The second of two openings was to close the first.
  const isClosing = tag === `<${name}>` && text.lastIndexOf(`<${name} `, offset) > text.lastIndexOf('\n\n', offset);
  const example = component ? component.example : `<${name}>…</${name}>`;
  return {
    offset,
    what,
    remedy: isClosing
      ? `write \`</${name}>\`, which closes the one before it`
      : `write \`</${name}>\` in the same paragraph: \`${example}\``,
  };
}

/** What follows a `<` that opens no component as components are written. */
function explainOpening(text: string, offset: number): Slip | undefined {
  const rest = text.slice(offset, offset + 400).split('\n\n')[0] ?? '';
  const found = (what: string, remedy: string, at = 0): Slip => ({ offset: offset + at, what, remedy });
  if (rest.startsWith('<!--'))
    return found('A comment of HTML has no place in an article', 'write `{/* a note to editors */}`');
  if (/^<(?:https?:|www\.|[\w.+-]+@)/i.test(rest))
    return found('An address in angle brackets is no link here', 'write `[words](https://…)`');
  const closing = /^<\/\s*(\w+)/.exec(rest)?.[1];
  if (closing !== undefined)
    return found(
      `\`</${closing}>\` closes nothing`,
      `delete it, or open \`<${closing}>\` before it in the same paragraph`,
    );
  const name = /^<([A-Za-z]\w*)/.exec(rest)?.[1];
  if (name === undefined)
    return found('This `<` opens no component', 'write “less than” in words, or `&lt;` for the sign');
  const unquoted = /(\w+)=\s*(?!["{])['\u2018-\u201f\u00ab]?([^\s"'>\u2018-\u201f\u00bb]+)/.exec(rest);
  const unclosed = /(\w+)="([^"=<>]*?)\s*\/?>/.exec(rest);
  if (unclosed && (!unquoted || unclosed.index < unquoted.index))
    return found(
      `The quotation mark after \`${unclosed[1]}=\` is never closed`,
      `write \`${unclosed[1]}="${excerpt(unclosed[2] ?? '')}"\``,
      unclosed.index + (unclosed[1] ?? '').length + 1,
    );
  if (unquoted)
    return found(
      `The value of \`${unquoted[1]}\` does not stand in straight double quotation marks`,
      `write \`${unquoted[1]}="${excerpt(unquoted[2] ?? '')}"\``,
      unquoted.index + (unquoted[1] ?? '').length + 1,
    );
  if (/\/(?!>)/.test(rest.replace(/"[^"]*"/g, (value) => ' '.repeat(value.length)).split('>')[0] ?? ''))
    return found(
      `\`<${name}\` has a slash and no \`>\` after it`,
      `write ${findComponent(name)?.example ?? `\`<${name} />\``}`,
    );
  return undefined;
}
