/** How a sentence puts what it says: as signed, as spent, as a plan, as told by somebody, as past. */
import type { Fact } from './fact.ts';

/** What a text claims of a number besides the number. */
export interface Manner {
  /** Somebody is named who says so, or it is marked as told. */
  isAttributed: boolean;
  /** It is told as of another time. */
  isPast: boolean;
  /** It is told as a plan, an option or a possibility, or its signing is denied. */
  isTentative: boolean;
  /** It is told as agreed. */
  isSigned: boolean;
  /** It is told as paid, delivered or running. */
  isSpent: boolean;
  /** It is told as being in use. */
  isRunning: boolean;
}

const ATTRIBUTED =
  /\b(?:according to|report(?:ed|edly|s)\b(?! (?:an? |its )?(?:net |operating )?(?:revenue|earnings|sales|loss|profit))|said|says|saying|told|estimat\w+|analysts?|expect\w*|sources?|people familiar|account|accounts|cit(?:ed|es|ing)|project(?:s|ed|ion|ions)\b|forecast\w*|documents?|disclos\w+|by its own|in its view|puts? (?:it|the|its|that)|calculat\w+|believ\w+|claim\w*|rumou?r\w*|leaked|Journal|Reuters|Bloomberg|Financial Times|FT|The Information|CNBC|TechCrunch|Citi|Epoch|filings?|as .{1,40} (?:put|puts|counts?|calls?|sees?) (?:it|them)|seen by|understood|thought to|alleged\w*|describ\w+|guid\w+|outlook|plans?|planned|means to|intends?|suggest\w*|counts?|counted|calls?|called|announc\w+|in talks|may|might|could|targets?|hopes?|wants?)\b/;
const PAST =
  /\b(?:originally|initially|at first|at the time|at that (?:time|date)|back then|formerly|previously|earlier|once|then(?! be)|until|till|had (?:been|said|put|planned|expected|promised|reported|announced|agreed)|used to|was (?:then|first)|were (?:then|first)|first (?:announced|reported|put|said|described|planned|told|valued|published|promised)|as (?:first|originally) |since (?:replaced|revised|raised|cut|lowered|doubled|grown|been)|later (?:replaced|revised|raised|cut|doubled|grew|rose|put)|before (?:it|that|the)\b|rose (?:from|to)|grew (?:from|to)|raised (?:it )?from|up from|down from|compared with|replaced|superseded|no longer|gave way|shrank|dropped|fell from|went from|from an earlier)\b/i;
const TENTATIVE =
  /\b(?:inten[dt]\w*|letters? of intent|memorand\w+|plan\w*|could|may|might|would|possib\w+|option\w*|considered|considering|explor\w+|propos\w+|never|not (?:been )?(?:signed|binding|sign|a contract)|non-binding|nonbinding|no (?:contract|binding|purchase|definitive|obligation)|without (?:a contract|an order|obligation)|unless|if\b|aim\w*|hop\w+|target\w*|goal|potential\w*|talks|discuss\w+|wants?|ambition\w*|wish\w*|expect\w*|project(?:s|ed)|tied to|conditional|depends|meant to|means to|is to|are to|was to|were to|due to|set to|abandon\w*|dropp\w+|cancel\w*|call(?:ed)? off|scrapp\w+|shelv\w+|on hold|paused|fell through|preliminary|term sheet|framework|provisional|toward|right to|neither|nobody|no one|whether|(?:did|has|have|had) not|guarant\w+|backstop\w*|cap(?:ped)?\b|pledge\w*)/i;
const SIGNED =
  /\b(?:sign(?:s|ed|ing)\b|(?:under|by) contract|contracted|agreed|bound|binding|firm (?:order|commitment)|order(?:s|ed)\b|secur(?:es|ed)\b|locked in|locks in|struck|sealed|clinched|inked|will (?:invest|pay|buy|spend|supply|deliver|get|receive|put|purchase|take|rent|build|host|run|deploy|have)|is (?:investing|buying|paying|putting|spending|building|getting|taking)|are (?:investing|buying|paying|putting|spending|building)|buys?\b|invests?\b|pays?\b|obliged)/i;
const SPENT =
  /\b(?<!\bbe )(?:spent\b|has (?:paid|invested|bought|received|put|poured|handed|given|delivered|installed|built)|have (?:paid|invested|bought|received|put|poured|spent|delivered|installed)|invested\b|paid\b(?! (?:only|if|for in))|poured|bought\b|purchased\b|received\b|handed over|delivered\b|already\b|is running|are running|now runs?|went live|in operation|operat(?:es|ing)\b|up and running|installed|took delivery|collected)/i;

/** What is told of another time, or is being built, does not run yet. */
const RUNNING =
  /^(?!.*\b(?:will|would|by 20\d\d|build\w*|agreed|signed|ordered)\b).*\b(?:already|draw(?:s|ing)?|consum(?:es|ing)|(?:is|are|now) (?:now |currently )?(?:running|live|online|operat\w+)|now (?:runs?|has|uses)|in use|went live|came online|delivered|handed over|installed)\b/i;

/** Told in the present: it runs, but for a sentence that has a time for it, or tells what was agreed. */
const DELIVERS = /\b(?:delivers|supplies|runs|operates|(?<!\b(?:to|can|must|should|not) )(?:deliver|operate))\b/i;
const AGREED =
  /\b(?:20\d\d|will|would|build\w*|years?|months?|once|when|agree\w*|contract\w*|deals?|pact|partnership|order\w*|sign\w*|promis\w*|commit\w*|lease\w*)\b/i;

/** @param clause the part of the sentence in which the number stands */
export const mannerOf = (sentence: string, clause: string): Manner => ({
  isAttributed: ATTRIBUTED.test(sentence),
  isPast: PAST.test(sentence),
  isTentative: TENTATIVE.test(sentence),
  isSigned: SIGNED.test(clause),
  isSpent: SPENT.test(clause),
  isRunning: !TENTATIVE.test(clause) && (RUNNING.test(clause) || (DELIVERS.test(clause) && !AGREED.test(sentence))),
});

/** What a label says of what is there. */
const THERE = /^(?!.*\b(?:under contract|plan)).*\b(?:delivered|operating|online|has)\b/i;
export const isInstalled = ({ label, capacity }: Fact) => capacity !== undefined && THERE.test(label);

/** Whether a sentence tells a plan, a target or a full size as running. */
export const isIdle = (fact: Fact, { isRunning }: Manner): boolean =>
  fact.capacity !== undefined && !fact.isBeside && fact.firmness !== 'dropped' && !isInstalled(fact) && isRunning;

/** Whether a sentence tells as signed or paid what is not. */
export function isOverstated({ firmness, money }: Fact, { isTentative, isSigned, isSpent, isPast }: Manner): boolean {
  switch (firmness) {
    case 'dropped':
      return !isTentative && !isPast;
    case 'considered':
    case 'intended':
      // Of a programme nobody signs the whole, and what was paid of it is another number.
      return (isSpent || (isSigned && money?.kind !== 'programme-total')) && !isTentative;
    case 'promised':
      return isSpent && !isTentative && !isSigned;
    case 'firm':
      return false;
  }
}
