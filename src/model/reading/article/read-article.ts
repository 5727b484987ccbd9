import type { Link, Nodes, Paragraph, Parents, Text } from 'mdast';
import { articlePath } from '../../../routes/standing-pages.ts';
import type { Code } from '../../codes.ts';
import { findComponent, type Component } from '../../components.ts';
import type { ArticleBody } from './article-body.ts';
import { checkLink } from './article-link.ts';
import { findContentProblem } from './element-content.ts';
import { ElementReader } from './jsx-element.ts';
import { readOnce } from '../files/kept-readings.ts';
import { characterAt, joinMapped, MappedText, mapText, NOTHING, placeholderAt } from '../mapped-text.ts';
import { EXTENDED_MARKDOWN, headingRemedy, whyNotAllowed } from './markdown-limits.ts';
import { NO_BRACES, remedyForBraces } from './mdx-errors.ts';
import { BRACES_REMEDY, isComment, isJsx, isStackOverflow, parseMdx, tooDeep, type JsxElement } from './mdx-tree.ts';
import type { SourceFile } from '../files/source-file.ts';

/** Reads the body of an article: its text, what it refers to, and everything in it that may not be there. */
export const readArticle = (file: SourceFile, id: string, bodyStart: number): ArticleBody =>
  readOnce(
    `body of ${file.path}`,
    file.text,
    () => readAnew(file, id, bodyStart),
    ({ texts, problems, ...body }) =>
      problems.length === 0
        ? { ...body, texts: texts.map(({ text, stretches }) => [text, stretches] as const) }
        : undefined,
    ({ texts, ...body }) => ({
      ...body,
      texts: texts.map(([text, stretches]) => new MappedText(text, () => stretches)),
      problems: [],
    }),
  );

function readAnew(file: SourceFile, id: string, bodyStart: number): ArticleBody {
  const body: ArticleBody = { texts: [], references: [], fragments: [], headings: [], problems: [] };
  const tree = parseMdx(file, bodyStart);
  if ('severity' in tree) return { ...body, problems: [tree] };
  try {
    new ArticleReader(file, id, body).readBlocks(tree);
    return body;
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    return { ...body, problems: [tooDeep(file, bodyStart)] };
  }
}

class ArticleReader {
  readonly #file: SourceFile;
  /** Its page, below the root: `deals/nvidia`. */
  readonly #article: string;
  readonly #body: ArticleBody;
  readonly #elements: ElementReader;

  constructor(file: SourceFile, articleId: string, body: ArticleBody) {
    this.#file = file;
    this.#article = articlePath(file.path.split('/')[1] ?? '', articleId);
    this.#body = body;
    this.#elements = new ElementReader(file, body);
  }

  readBlocks(parent: Parents): void {
    for (const node of parent.children) this.#readBlock(node);
  }

  #readBlock(node: Nodes): void {
    if (isJsx(node)) {
      this.#readBlockElement(node);
      return;
    }
    switch (node.type) {
      case 'paragraph':
        this.#readParagraph(node);
        break;
      case 'list':
        if ((node.start ?? 1) !== 1)
          this.#report(
            'markup-not-allowed',
            node,
            'A numbered list starts at another number than one',
            'start it with `1.`',
          );
        this.readBlocks(node);
        break;
      case 'listItem':
        this.readBlocks(node);
        break;
      case 'heading': {
        const words = this.#readWords(node);
        this.#addText(words);
        this.#report(
          'markup-not-allowed',
          node,
          'A Markdown heading has no id of its own',
          headingRemedy(node.depth, words.text),
        );
        break;
      }
      case 'mdxFlowExpression':
        if (!isComment(node)) this.#reportBraces(node);
        break;
      default:
        this.#report('markup-not-allowed', node, ...whyNotAllowed(node));
        if ('children' in node) this.readBlocks(node);
    }
  }

  #readParagraph(node: Paragraph): void {
    const [only, ...more] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    // A heading on a line of its own comes as a paragraph with one element.
    const isBlock = only && more.length === 0 && isJsx(only) && findComponent(only.name)?.place === 'block';
    if (isBlock) this.#readBlockElement(only);
    else this.#addText(this.#readWords(node));
  }

  /** The words of a sentence; emphasis and links dissolve, since a reader reads through them. */
  #readWords(parent: Parents): MappedText {
    return joinMapped(parent.children.map((node) => this.#readPhrase(node)));
  }

  #readPhrase(node: Nodes): MappedText {
    if (isJsx(node)) return this.#readInlineElement(node);
    switch (node.type) {
      case 'text':
        return this.#readText(node);
      case 'paragraph':
      case 'emphasis':
      case 'strong':
        return this.#readWords(node);
      case 'link':
        this.#checkLink(node);
        return this.#readWords(node);
      case 'break':
        return characterAt('\n', () => offsetOf(node));
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node)) this.#reportBraces(node);
        return NOTHING;
      default:
        this.#report('markup-not-allowed', node, ...whyNotAllowed(node));
        return 'children' in node ? this.#readWords(node) : NOTHING;
    }
  }

  #readText(node: Text): MappedText {
    const start = offsetOf(node);
    const mapped = mapText(this.#file.text.slice(start, node.position?.end.offset ?? start), node.value, start);
    for (const { index, 0: sign } of node.value.matchAll(EXTENDED_MARKDOWN)) {
      const message = `\`${sign.trim().slice(0, 40)}\` would be read as markup`;
      const remedy = 'a link is written `[words](https://…)`; footnotes, tables and struck-out text have no place here';
      this.#body.problems.push(
        this.#file.diagnose('markup-not-allowed', mapped.offsetOf(index) ?? start, message, remedy),
      );
    }
    return mapped;
  }

  #readInlineElement(node: JsxElement): MappedText {
    const component = findComponent(node.name);
    if (component?.place === 'block') {
      this.#report(
        'bad-component',
        node,
        `\`<${node.name ?? ''}>\` stands within a sentence`,
        'give it a line of its own, with an empty line before and after',
      );
    }
    const words = this.#readElementWords(node, component);
    // What the ledger prints, and what an author has excepted, is no typed number.
    return node.name === 'Figure' || node.name === 'Yardstick' || node.name === 'Num'
      ? placeholderAt(() => offsetOf(node))
      : words;
  }

  #readBlockElement(node: JsxElement): void {
    const component = findComponent(node.name);
    const holdsBlocks = node.type === 'mdxJsxFlowElement' && (!component || component.content === 'blocks');
    if (!holdsBlocks) {
      const words = this.#readElementWords(node, component);
      if (node.name !== 'Num') this.#addText(words);
      return;
    }
    this.#elements.read(node, component);
    if (component && node.children.length === 0)
      this.#report('bad-component', node, `\`<${node.name ?? ''}>\` is empty`, `write ${component.example}`);
    this.readBlocks(node);
  }

  #readElementWords(node: JsxElement, component: Component | undefined): MappedText {
    this.#elements.read(node, component);
    const words = this.#readWords(node);
    const problem = component && findContentProblem(node, component, words.text);
    if (problem) this.#report(problem.code, node, problem.message, problem.remedy);
    return words;
  }

  #checkLink(node: Link): void {
    const { problem, reference, fragment } = checkLink(node.url, this.#article);
    if (problem) this.#report('bad-address', node, ...problem);
    if (reference) this.#body.references.push({ ...reference, offset: offsetOf(node), place: 'link' });
    if (fragment) this.#body.fragments.push({ ...fragment, offset: offsetOf(node) });
    if (node.title) this.#addText(mapText(node.title, node.title, offsetOf(node)));
  }

  #addText(text: MappedText): void {
    if (text.text.trim() !== '') this.#body.texts.push(text);
  }

  #reportBraces(node: Extract<Nodes, { value: string }>): void {
    const remedy = remedyForBraces(`${node.value}}`);
    const message = remedy === undefined ? 'Braces hold an expression of JavaScript here' : NO_BRACES;
    this.#report('expression-not-allowed', node, message, remedy ?? BRACES_REMEDY);
  }

  #report(code: Code, node: Nodes, message: string, remedy: string): void {
    this.#body.problems.push(this.#file.diagnose(code, offsetOf(node), message, remedy));
  }
}

const offsetOf = (node: Nodes) => node.position?.start.offset ?? 0;
