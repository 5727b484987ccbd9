import { Parser } from 'htmlparser2';
import { routeOf } from '../routes/routes.ts';

/** A whole answer as words, for programs. */
export interface AnswerText {
  /** Paragraphs with an empty line between. */
  text: string;
  /** The figures that it prints or leads to, in the order in which a reader meets them. */
  figures: readonly PrintedFigure[];
}

interface PrintedFigure {
  figure: string;
  /** Which of its values stands there, from 1; null where nothing numbers them. */
  revision: number | null;
  /** As they stand in the text. */
  words: string;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * @param markup of an answer as it is kept, without the site’s address; what follows a heading is no part of the text
 */
export function answerText(markup: string): AnswerText {
  const paragraphs: string[] = [];
  const figures: PrintedFigure[] = [];
  let words = '';
  let link: { figure: string; revision: number | null; start: number } | undefined;
  let isPastText = false;
  const endParagraph = () => {
    const paragraph = oneLine(words);
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      if (/^h[1-6]$/.test(name)) isPastText = true;
      if (isPastText) return;
      if (BLOCKS.has(name)) endParagraph();
      const named = name === 'a' ? figureAt(href) : undefined;
      if (named) link = { ...named, start: words.length };
    },
    ontext(text) {
      if (!isPastText) words += text;
    },
    onclosetag(name) {
      if (isPastText) return;
      if (name === 'a' && link) {
        const { start, ...of } = link;
        figures.push({ ...of, words: oneLine(words.slice(start)) });
        link = undefined;
      }
      if (BLOCKS.has(name)) endParagraph();
    },
  });
  parser.end(markup);
  endParagraph();
  return { text: paragraphs.join('\n\n'), figures };
}

const BLOCKS = new Set(['p', 'ul', 'ol', 'li', 'blockquote']);

function figureAt(href: string): { figure: string; revision: number | null } | undefined {
  const route = routeOf(href);
  if (route?.name === 'revision' && route.collection === 'figures') return { figure: route.id, revision: route.n };
  if (route?.name === 'entry' && route.collection === 'figures') return { figure: route.id, revision: null };
  return undefined;
}

/** JSON Schema of its members. */
export const ANSWER_TEXT_SCHEMA = {
  text: {
    type: 'string',
    description: 'The whole answer, its first sentence among it; an empty line between paragraphs.',
  },
  figures: {
    type: 'array',
    description: 'The figures that the text prints, in the order in which a reader meets them.',
    items: {
      type: 'object',
      properties: {
        figure: { type: 'string', description: 'Its id in figures.' },
        revision: { type: ['integer', 'null'], description: 'Which of its values stands there, from 1.' },
        words: { type: 'string', description: 'As it stands in the text.' },
      },
      required: ['figure', 'revision', 'words'],
      additionalProperties: false,
    },
  },
} as const;
