import type { CollectionName } from '../model/collection-name.ts';
import { didYouMean } from '../model/meant/did-you-mean.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { ID_PATTERN } from '../model/schemas/text.ts';
import { aboutLines, printedIn } from '../model/printed-in.ts';
import { understand } from '../model/understand.ts';
import { reachable } from '../ledger/reachable.ts';
import { excerpt } from '../model/visible-text.ts';
import { dealTemplate, explainerTemplate, recordTemplate } from './article-templates.ts';
import { sourceTemplate, termTemplate, vendorTemplate } from './list-templates.ts';
import { appended, newFile, type Plan } from './new-file.ts';
import { correctionTemplate, dataCentreTemplate, openQuestionTemplate } from './page-templates.ts';
import { planChart } from './plan-chart.ts';
import { planFigure } from './plan-figure.ts';
import { planQuestion } from './plan-question.ts';
import { readRecord } from './record-parts.ts';
import { hintFor, namesIn, parsedFiles, type Surroundings } from './surroundings.ts';

/** What an editor can ask for, and with which words. */
const KINDS = {
  deal: { collection: 'deals', usage: 'deal <id>' },
  record: { collection: 'records', usage: 'record <id>' },
  figure: { collection: 'figures', usage: 'figure <id> <topic>' },
  explainer: { collection: 'explainers', usage: 'explainer <id>' },
  faq: { collection: 'faq', usage: 'faq <id> [deal or explainer]' },
  open: { collection: 'open', usage: 'open <id> [deal]' },
  site: { collection: 'sites', usage: 'site <id> [deal]' },
  source: { collection: 'sources', usage: 'source <id> [group]' },
  chart: { collection: 'charts', usage: 'chart <id> [form] [deal or explainer]' },
  vendor: { collection: 'vendors', usage: 'vendor <id>' },
  term: { collection: 'glossary', usage: 'term <id> [group]' },
  correction: { collection: 'corrections', usage: 'correction <id> [page]' },
} as const satisfies Record<string, { collection: CollectionName; usage: string }>;

type Kind = keyof typeof KINDS;

const isKind = (text: string): text is Kind => Object.hasOwn(KINDS, text);
const USAGE = `Usage: npm run new ${Object.values(KINDS)
  .map(({ usage }) => usage)
  .join(' | ')}`;

/**
 * Plans a new entry.
 *
 * @param words as typed: kind, id, and where it belongs
 * @param files everything in `content/`
 * @param today ISO, `2026-11-21`
 */
export function planEntry(words: readonly string[], files: readonly RawFile[], today: string): Plan {
  const [kind = '', id = '', ...places] = words;
  const [place] = places;
  if (!isKind(kind)) {
    const hint = kind === '' ? undefined : didYouMean(kind, Object.keys(KINDS));
    return {
      problem: [kind === '' ? undefined : `Nothing is called \`${excerpt(kind)}\`.`, hint, USAGE]
        .filter(Boolean)
        .join('\n'),
    };
  }
  const { collection, usage } = KINDS[kind];
  if (id === '' || places.length > (kind === 'chart' ? 2 : 1) || (kind === 'figure' && place === undefined))
    return { problem: `Usage: npm run new ${usage}` };
  const wrong = [id, ...places].find((word) => !ID_PATTERN.test(word));
  if (wrong !== undefined)
    return {
      problem: `\`${excerpt(wrong)}\` is no id: write lower-case letters and digits with single hyphens between, such as openai-nvidia`,
    };
  const parsed = parsedFiles(files);
  const known = parsed.flatMap(({ source, entries, lostIds }) =>
    [...entries, ...lostIds].map((each) => ({ collection: each.collection, id: each.id, path: source?.path })),
  );
  const taken = known.find((each) => each.collection === collection && each.id === id);
  if (taken) return { problem: `The id \`${id}\` is taken: ${taken.path ?? 'another file'} has it` };
  return plan(kind, id, places, { files, today, ...namesIn(parsed) });
}

/** One line holds a new deal back; whatever hangs on it alone has none. */
const WHEN_WHOLE =
  'When all of it is written, delete `draft: true` there: its figures, questions and lead chart come out with it.';

function plan(kind: Kind, id: string, places: readonly string[], surroundings: Surroundings): Plan {
  const [place] = places;
  const { files, today, idsOf, isWaiting } = surroundings;
  const [deals, records] = [idsOf('deals'), idsOf('records')];
  switch (kind) {
    case 'deal': {
      const path = `content/deals/${id}.mdx`;
      const file = files.find((each) => each.path === `content/records/${id}.yaml`);
      const vendor = idsOf('vendors').find((each) => each === id);
      if (!file) return newFile(files, path, dealTemplate(today, vendor), [WHEN_WHOLE]);
      const record = readRecord(file);
      if ('problem' in record) return record;
      const next = `It says what ${file.path} says, whose page readers see until you delete \`draft: true\`: delete that file then.`;
      return newFile(files, path, dealTemplate(today, vendor, record), [next]);
    }
    case 'record':
      if (deals.includes(id)) return { problem: `The deal \`${id}\` has an article: content/deals/${id}.mdx` };
      return newFile(files, `content/records/${id}.yaml`, recordTemplate(today));
    case 'explainer':
      return newFile(files, `content/explainers/${id}.mdx`, explainerTemplate(today));
    case 'chart':
      return planChart(id, places, surroundings);
    case 'correction': {
      const page = place === undefined ? undefined : pageCalled(place, surroundings);
      if (place !== undefined && !page)
        return { problem: `No page has the id \`${place}\`${hintFor(place, pagesIn(surroundings))}` };
      return newFile(
        files,
        `content/corrections/${id}.yaml`,
        correctionTemplate(today, page ? aboutOf(page, files) : []),
      );
    }
    case 'faq':
      return planQuestion(id, place, surroundings);
    case 'open':
    case 'site': {
      const known = [...deals, ...records];
      if (place !== undefined && !known.includes(place))
        return { problem: `No deal has the id \`${place}\`${hintFor(place, known)}` };
      const isDraft = place === undefined || !isWaiting(place);
      const template = kind === 'open' ? openQuestionTemplate : dataCentreTemplate;
      return newFile(files, `content/${KINDS[kind].collection}/${id}.yaml`, template(place, today, isDraft));
    }
    case 'figure':
      // An article that is being written has its record still beside it.
      return planFigure(files, id, place ?? '', [...deals, ...records].includes(place ?? '') ? [place ?? ''] : []);
    case 'source':
      return appended(files, 'sources', place ?? 'news', sourceTemplate(id));
    case 'vendor':
      return appended(files, 'vendors', 'vendors', vendorTemplate(id));
    case 'term':
      return appended(files, 'glossary', place ?? 'terms', termTemplate(id));
  }
}

/** What a correction may be about, as its `about` has it. */
const CORRECTED = ['deals', 'records', 'explainers', 'faq', 'figures', 'charts'] as const;

const pagesIn = ({ idsOf }: Surroundings) => CORRECTED.flatMap((collection) => idsOf(collection));

/** The lines of `about`: a page, and of a figure every page that prints it, or what is computed from it. */
function aboutOf([key, id]: readonly [key: string, id: string], files: readonly RawFile[]): string[] {
  if (key !== 'figures') return [`${key}: [${id}]`];
  const { content } = understand(files);
  const { ledger } = content;
  const figures = reachable(id, (each) => (ledger.find(each) ? ledger.dependents(each).map((next) => next.id) : []));
  return [...aboutLines(printedIn(content, figures)), `figures: [${[...figures].join(', ')}]`];
}

function pageCalled(id: string, { idsOf }: Surroundings): [key: string, id: string] | undefined {
  const collection = CORRECTED.find((each) => idsOf(each).includes(id));
  return collection && [collection === 'records' ? 'deals' : collection, id];
}
