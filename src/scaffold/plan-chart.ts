import { FORM_NAMES } from '../charts/written-forms.ts';
import { didYouMean } from '../model/meant/did-you-mean.ts';
import { splitArticle } from '../model/reading/article/front-matter.ts';
import { newFile, fileText, type Plan } from './new-file.ts';
import type { Surroundings } from './surroundings.ts';
import { chartTemplate } from './page-templates.ts';

/**
 * A chart, and its place at the head of the article that it was asked for, if that has none yet: it then waits with the
 * article, and has no line of its own that could be forgotten.
 *
 * @param places as typed: a form, the id of a deal or an explainer, or both
 */
export function planChart(id: string, places: readonly string[], surroundings: Surroundings): Plan {
  const { files, idsOf, isWaiting } = surroundings;
  const forms = FORM_NAMES.filter((name) => places.includes(name));
  const [place, other] = places.filter((each) => !forms.some((name) => name === each));
  if (forms.length > 1 || other !== undefined)
    return { problem: 'Usage: npm run new chart <id> [form] [deal or explainer]' };
  const [form = 'bars'] = forms;
  const path = `content/charts/${id}.yaml`;
  if (place === undefined) return newFile(files, path, chartTemplate(form, true));
  const collection = (['deals', 'explainers'] as const).find((each) => idsOf(each).includes(place));
  if (!collection) return { problem: noSuchPlace(place, [...idsOf('deals'), ...idsOf('explainers')]) };
  const article = `content/${collection}/${place}.mdx`;
  const before = fileText(files.find((file) => file.path === article));
  const text = withLeadChart(before, id);
  if (text === undefined) {
    const next = `${article} has a lead chart: write \`<Chart id="${id}" />\` on a line of its own where this one belongs.`;
    return newFile(files, path, chartTemplate(form, true), [next]);
  }
  const waits = isWaiting(place, [collection]);
  const next = `It is the lead chart of ${article}${waits ? ', and waits with it' : ''}.`;
  const also = text === before ? [] : [{ path: article, text, isNew: false as const }];
  return newFile(files, path, chartTemplate(form, !waits), [next], also);
}

/** The article with its lead chart named; undefined where another is, or nothing asks for one. */
function withLeadChart(text: string, id: string): string | undefined {
  const [start, end] = splitArticle(text)?.yaml ?? [0, 0];
  const yaml = text.slice(start, end);
  if (yaml.split(/\r?\n/).includes(`leadChart: ${id}`)) return text;
  const named = yaml.replace(/^leadChart: (["'])‹write: [^›\n]*›\1/m, `leadChart: ${id}`);
  return named === yaml ? undefined : text.slice(0, start) + named + text.slice(end);
}

function noSuchPlace(word: string, known: readonly string[]): string {
  const form = didYouMean(word, FORM_NAMES);
  const meant = form ?? didYouMean(word, known);
  const choices = FORM_NAMES.map((name) => `\`${name}\``).join(', ');
  return `No form of chart and no deal is called \`${word}\`: ${meant ?? `choose one of ${choices}, or name a deal`}`;
}
