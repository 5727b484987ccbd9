import type { CollectionName } from './collection-name.ts';
import { FORMS } from './inline-text.ts';

/** What an attribute of a component may say. */
export interface Attribute {
  required: boolean;
  /** The collection whose ids it takes. */
  refersTo?: CollectionName;
  /** The words it takes, where they are few. */
  values?: readonly string[];
  /** What it must look like otherwise. */
  pattern?: RegExp;
  /** A reader sees it: the number rule holds for it. */
  isProse?: boolean;
}

export interface Component {
  attributes: Readonly<Record<string, Attribute>>;
  /** `none`: closes itself. `plain-words`: text and nothing else. `words`: text within a sentence. `blocks`: whole paragraphs. */
  content: 'none' | 'plain-words' | 'words' | 'words-or-none' | 'blocks';
  /** Where it may stand: within a sentence, or as a block of its own. */
  place: 'inline' | 'block';
  /** As an author would write it. */
  example: string;
}

const required: Attribute = { required: true };
const prose: Attribute = { required: true, isProse: true };

/** Words of the ledger whose meanings a text can list: how numbers came about, kinds of money, what became of claims. */
const WORDS_NAMES = ['bases', 'money', 'standings'] as const;
export type WordsName = (typeof WORDS_NAMES)[number];

/** Everything but plain Markdown that an article's body may hold. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Figure: {
    attributes: {
      id: { required: true, refersTo: 'figures' },
      form: { required: false, values: FORMS.filter((form) => form !== 'prose') },
      revision: { required: false, pattern: /^[1-9]\d*$/ },
    },
    content: 'none',
    place: 'inline',
    example: '<Figure id="aws-commitment" />',
  },
  Yardstick: {
    attributes: { of: { required: true, refersTo: 'figures' }, by: { required: true, refersTo: 'figures' } },
    content: 'none',
    place: 'inline',
    example: '<Yardstick of="aws-trainium-capacity" by="nuclear-reactor-output" />',
  },
  Num: {
    attributes: { reason: required },
    content: 'plain-words',
    place: 'inline',
    example: '<Num reason="definition of the unit">1,000</Num>',
  },
  Chart: {
    attributes: { id: { required: true, refersTo: 'charts' } },
    content: 'none',
    place: 'block',
    example: '<Chart id="capacity-by-deal" />',
  },
  Words: {
    attributes: { of: { required: true, values: WORDS_NAMES } },
    content: 'none',
    place: 'block',
    example: '<Words of="bases" />',
  },
  Term: {
    attributes: { id: { required: true, refersTo: 'glossary' } },
    content: 'words',
    place: 'inline',
    example: '<Term id="gigawatt">gigawatt</Term>',
  },
  Open: {
    attributes: { id: { required: true, refersTo: 'open' } },
    content: 'words',
    place: 'inline',
    example: '<Open id="aws-yearly-payments">no schedule is public</Open>',
  },
  Quote: {
    attributes: { source: { required: true, refersTo: 'sources' }, speaker: prose, role: prose },
    content: 'words',
    place: 'inline',
    example:
      '<Quote source="openai-nvidia-2025-09" speaker="Sam Altman" role="CEO, OpenAI">Everything starts with compute</Quote>',
  },
  Source: {
    attributes: { id: { required: true, refersTo: 'sources' } },
    content: 'words-or-none',
    place: 'inline',
    example: '<Source id="openai-nvidia-2025-09" />',
  },
  Aside: {
    attributes: { title: prose },
    content: 'blocks',
    place: 'block',
    example: '<Aside title="A caution">…</Aside>',
  },
  // The page prints headings a second time, in its contents.
  h2: {
    attributes: { id: required },
    content: 'plain-words',
    place: 'block',
    example: '<h2 id="what-is-firm">What is firm</h2>',
  },
  h3: {
    attributes: { id: required },
    content: 'plain-words',
    place: 'block',
    example: '<h3 id="what-is-firm">What is firm</h3>',
  },
};

/** What `{id@revision|form}` is as attributes of `<Figure>`. */
export const figureAttributes = (id: string, revision?: string, form?: string) =>
  [`id="${id}"`, revision && `revision="${revision}"`, form && `form="${form}"`].filter(Boolean).join(' ');

export const findComponent = (name: string | null): Component | undefined =>
  name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
