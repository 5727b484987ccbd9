import type { Nodes } from 'mdast';
import { COMPONENTS, type Attribute, type Component } from '../../components.ts';
import type { Code } from '../../codes.ts';
import { didYouMean, plainWord, wordsMeant } from '../../meant/did-you-mean.ts';
import { ID_PATTERN } from '../../schemas/text.ts';
import { excerpt } from '../../visible-text.ts';
import type { ArticleBody, BodyReference } from './article-body.ts';
import { mapText } from '../mapped-text.ts';
import type { JsxElement } from './mdx-tree.ts';
import type { SourceFile } from '../files/source-file.ts';

/** Reads a component's name and attributes: only known ones, and only plain text in them. */
export class ElementReader {
  readonly #file: SourceFile;
  readonly #body: ArticleBody;

  constructor(file: SourceFile, body: ArticleBody) {
    this.#file = file;
    this.#body = body;
  }

  read(node: JsxElement, component: Component | undefined): void {
    const offset = node.position?.start.offset ?? 0;
    if (!component) {
      this.#reportUnknown(node.name, offset);
      return;
    }
    const given = new Set<string>();
    for (const attribute of node.attributes) {
      const at = attribute.position?.start.offset ?? offset;
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        this.#report('bad-attribute', at, 'Braces cannot stand for attributes', `write ${component.example}`);
      } else {
        if (given.has(attribute.name))
          this.#report('bad-attribute', at, `\`${attribute.name}\` stands here a second time`, 'keep one of the two');
        given.add(attribute.name);
        const others = node.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : ''));
        this.#readAttribute(node, component, attribute.name, attribute.value, at, new Set(others));
      }
    }
    // A misspelt attribute is not missing as well.
    const strangers = [...given].filter((name) => !Object.hasOwn(component.attributes, name));
    const meant = strangers.map((name) => this.#attributeMeant(component, given, name));
    for (const [name, { required }] of Object.entries(component.attributes)) {
      if (required && !given.has(name) && !meant.includes(name))
        this.#report('missing-attribute', offset, `\`<${node.name}>\` lacks \`${name}\``, `write ${component.example}`);
    }
  }

  #readAttribute(
    node: JsxElement,
    component: Component,
    name: string,
    value: unknown,
    offset: number,
    given: ReadonlySet<string>,
  ): void {
    const known = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined;
    if (!known) {
      const names = Object.keys(component.attributes);
      this.#report(
        'unknown-attribute',
        offset,
        `\`<${node.name}>\` has no attribute \`${excerpt(name)}\``,
        remedyForAttribute(this.#attributeMeant(component, given, name), name, value) ?? `it takes ${names.join(', ')}`,
      );
      return;
    }
    if (typeof value !== 'string') {
      this.#report(
        'bad-attribute',
        offset,
        `\`${name}\` is not a plain text`,
        `write ${name}="…" with quotation marks and without braces`,
      );
      return;
    }
    const valueOffset = offset + name.length + 2;
    // Whatever else reads the file looks for double quotation marks.
    if (this.#file.text[offset + name.length + 1] !== '"') {
      this.#report(
        'bad-attribute',
        offset,
        `\`${name}\` does not stand in double quotation marks`,
        `write ${name}="${excerpt(value)}"`,
      );
      return;
    }
    if (value.trim() === '') {
      this.#report('bad-attribute', valueOffset, `\`${name}\` is empty`, `write ${component.example}`);
      return;
    }
    this.#readValue(node, name, value, known, valueOffset);
  }

  /** The attribute that a misspelt one was meant to be: by its name, or as the only one that is missing. */
  #attributeMeant({ attributes }: Component, given: ReadonlySet<string>, name: string): string | undefined {
    const free = Object.keys(attributes).filter((each) => !given.has(each));
    const missing = free.filter((each) => attributes[each]?.required);
    return wordsMeant(name, free)[0] ?? (missing.length === 1 ? missing[0] : undefined);
  }

  #readValue(node: JsxElement, name: string, value: string, attribute: Attribute, offset: number): void {
    if (attribute.values && !attribute.values.includes(value)) {
      this.#report(
        'bad-attribute',
        offset,
        `\`${excerpt(value)}\` is no ${name} of \`<${node.name}>\``,
        didYouMean(value, attribute.values) ??
          `expected one of ${attribute.values.join(', ')}; leave it out for the usual wording`,
      );
      return;
    }
    if (attribute.pattern && !attribute.pattern.test(value)) {
      this.#report(
        'bad-attribute',
        offset,
        `\`${excerpt(value)}\` is no ${name} of \`<${node.name}>\``,
        'expected a number from 1 on: the n-th accepted claim',
      );
      return;
    }
    if (attribute.refersTo)
      this.#body.references.push({
        collection: attribute.refersTo,
        id: value,
        offset,
        place: 'body',
        ...printing(node, name),
      });
    if (attribute.isProse)
      this.#body.texts.push(mapText(this.#file.text.slice(offset, offset + value.length), value, offset));
    if (node.name === 'h2' || node.name === 'h3') this.#readHeading(node, value, offset);
  }

  #readHeading(node: JsxElement, id: string, offset: number): void {
    if (ID_PATTERN.test(id))
      this.#body.headings.push({ id, level: node.name === 'h2' ? 2 : 3, words: wordsIn(node).trim(), offset });
    else
      this.#report(
        'bad-id',
        offset,
        `\`${excerpt(id)}\` is no id`,
        ID_PATTERN.test(plainWord(id))
          ? `write id="${plainWord(id)}": it is an address for ever`
          : 'write lower-case letters and digits with single hyphens between: it is an address for ever',
      );
  }

  #reportUnknown(name: string | null, offset: number): void {
    const known = Object.keys(COMPONENTS);
    if (name === null) {
      this.#report('unknown-component', offset, 'An empty tag `<>` has no place in an article', 'delete it');
      return;
    }
    const isHeading = /^h[1-6]$/.test(name);
    const remedy = isHeading
      ? 'headings are h2 and h3'
      : ((Object.hasOwn(HTML, name) ? HTML[name] : undefined) ??
        didYouMean(name, known) ??
        `expected one of ${known.join(', ')}`);
    this.#report('unknown-component', offset, `\`<${excerpt(name)}>\` is no component of an article`, remedy);
  }

  #report(code: Code, offset: number, message: string, remedy: string): void {
    this.#body.problems.push(this.#file.diagnose(code, offset, message, remedy));
  }
}

const STRONG = 'write `**words**`';
const EMPHASIS = 'write `*words*`';
const NO_TAG = 'delete the tag and the one that closes it: an empty line starts a new paragraph';

/** What people write in HTML, as articles write it. */
const HTML: Readonly<Record<string, string>> = {
  b: STRONG,
  strong: STRONG,
  i: EMPHASIS,
  em: EMPHASIS,
  br: 'delete it: an empty line starts a new paragraph',
  hr: 'delete it: a heading, `<h2 id="…">`, starts a new part',
  p: NO_TAG,
  div: NO_TAG,
  span: NO_TAG,
  a: 'write `[words](address)`',
  ul: 'write `- ` before each item, each on a line of its own',
  ol: 'write `1. `, `2. ` before the items, each on a line of its own',
  li: 'write `- ` before the item, on a line of its own',
  blockquote: 'write `<Quote source="…" speaker="…" role="…">words</Quote>`',
};

/** `<Figure aws-term />` gives a value without the name of its attribute. */
const remedyForAttribute = (meant: string | undefined, name: string, value: unknown) => {
  if (meant === undefined) return undefined;
  return value === null || value === undefined ? `write ${meant}="${excerpt(name)}"` : `did you mean \`${meant}\`?`;
};

/** Headings hold plain words and nothing else. */
const wordsIn = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
};

/** How a figure is printed; nothing for what prints none. */
function printing(node: JsxElement, attribute: string): Pick<BodyReference, 'form' | 'revision' | 'measuredIn'> {
  if (node.name === 'Yardstick') {
    const measuredIn = textAttribute(node, 'by');
    return { form: 'prose', ...(attribute === 'of' && measuredIn !== undefined && { measuredIn }) };
  }
  if (node.name !== 'Figure') return {};
  const revision = Number(textAttribute(node, 'revision'));
  return { form: textAttribute(node, 'form') ?? 'prose', ...(Number.isInteger(revision) && { revision }) };
}

function textAttribute(node: JsxElement, name: string): string | undefined {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
