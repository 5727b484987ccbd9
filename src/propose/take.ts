import { stringify } from 'yaml';
import { sameValue } from '../evidence/compare-readings.ts';
import { currentClaim, type Basis } from '../ledger/figure.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { printValue } from '../ledger/wording.ts';
import type { Content } from '../model/content.ts';
import { fileStem } from '../model/collections.ts';
import { didYouMean } from '../model/meant/did-you-mean.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { ID_PATTERN } from '../model/schemas/text.ts';
import { excerpt } from '../model/visible-text.ts';
import { claimLines, type KnownClaim } from '../scaffold/figure-template.ts';
import type { Plan } from '../scaffold/new-file.ts';
import { planFigure } from '../scaffold/plan-figure.ts';
import { authored } from '../evidence/authored.ts';
import type { QuotedValue } from '../evidence/quoted-values.ts';
import { withClaim } from './with-claim.ts';

/** What an editor says of a value that is taken. */
export interface Taking {
  figure?: string | undefined;
  /** Of a new figure: the file that it goes to. */
  topic?: string | undefined;
  /** Id of the source that the text is. */
  source?: string | undefined;
  /** ISO: the day of the text. */
  asOf?: string | undefined;
}

/** How what a kind of source says came to be known, where nothing in it says otherwise. */
const BASES: Readonly<Record<string, Basis>> = {
  'press-release': 'announced',
  filing: 'announced',
  news: 'reported',
  analysis: 'reported',
};

/** What is to be written where an editor takes a value, or why nothing is. */
export function planTake(
  stated: QuotedValue,
  { figure, topic, source, asOf }: Taking,
  content: Content,
  files: readonly RawFile[],
): Plan {
  if (figure === undefined)
    return { problem: 'Say with `--figure <id>` which figure it is, or with `--topic <file>` too, which it becomes' };
  const wrong = [figure, topic, source].find((id) => id !== undefined && !ID_PATTERN.test(id));
  if (wrong !== undefined)
    return { problem: `\`${excerpt(wrong)}\` is no id: write lower-case letters, digits and single hyphens` };
  const known: KnownClaim = {
    unit: stated.unit,
    value: inYaml(authored(stated.value)),
    basis: BASES[content.find('sources', source ?? '')?.kind ?? ''],
    asOf,
    source,
    evidence: inYaml(stated.words),
  };
  const plan = content.ids('figures').includes(figure)
    ? planClaim(stated, figure, known, content, files)
    : planNew(figure, topic, known, content, files);
  if ('problem' in plan || source === undefined || content.has('sources', source)) return plan;
  return { ...plan, next: [...plan.next, `The source is not in the ledger yet: \`npm run new source ${source}\`.`] };
}

const inYaml = (text: string) => stringify(text, { lineWidth: 0 }).trim();

function planNew(
  figure: string,
  topic: string | undefined,
  known: KnownClaim,
  content: Content,
  files: readonly RawFile[],
): Plan {
  if (topic === undefined) {
    const hint = didYouMean(figure, content.ids('figures'));
    return {
      problem: `No figure has the id \`${figure}\`: ${hint === undefined ? '' : `${hint}; `}say with \`--topic <file>\` where a new one belongs`,
    };
  }
  const deals = [...content.ids('deals'), ...content.ids('records')].filter((id) => id === topic);
  return planFigure(files, figure, topic, deals, known);
}

function planClaim(
  { value, unit }: QuotedValue,
  id: string,
  known: KnownClaim,
  content: Content,
  files: readonly RawFile[],
): Plan {
  const entry = content.entry('figures', id);
  const figure = content.ledger.find(id);
  const file = files.find(({ path }) => path === entry?.file.path);
  if (!figure || !file) return { problem: `\`${id}\` cannot be read: \`npm run check\` says why` };
  if (figure.formula !== undefined)
    return { problem: `\`${id}\` is computed from ${figure.formula}: revise what it is computed from` };
  if (figure.unit !== unit) return { problem: `\`${id}\` is in ${figure.unit}, and the text states it in ${unit}` };
  const held = currentClaim(figure)?.value;
  if (held?.kind === value.kind && sameValue(held, value))
    return {
      problem: `\`${id}\` says ${withPlainSpaces(printValue(held))} already: add the source to \`also\` of its claim in ${file.path}`,
    };
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  const text = withClaim(before, id, claimLines(known));
  if (text === undefined)
    return { problem: `Nothing can be added to the claims of \`${id}\` in ${file.path}: write it by hand` };
  const next = `It is the last claim of \`${id}\` in ${fileStem(file.path)}.yaml, and so the figure: a rival one needs its \`standing\`.`;
  return { path: file.path, text, isNew: false, also: [], next: [next] };
}
