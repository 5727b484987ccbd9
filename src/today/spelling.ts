/** Words that are spelt as this site does not spell them, by a list. */

/** A text as it stands in a file. */
export interface WrittenText {
  file: string;
  text: string;
}

export interface OddWord {
  file: string;
  line: number;
  word: string;
  meant: string;
}

/** American spellings, and slips that hands make often, with what is meant. */
const WORD_LIST: ReadonlyMap<string, string> = new Map(
  `accomodate accommodate, acheive achieve, agreeement agreement, agreemnt agreement, anounced announced,
  annouced announced, analyze analyse, analyzed analysed, annualized annualised, authorized authorised, behavior behaviour,
  buiding building, capcity capacity, catalog catalogue, center centre, centers centres, colocated co-located,
  color colour, colors colours, comitment commitment, committment commitment, commited committed, compnay company,
  contigent contingent, defense defence, favor favour, favorite favourite, fiber fibre, finacing financing,
  financied financed, fulfill fulfil, gray grey, guarentee guarantee, harbor harbour, honor honour, infastructure infrastructure,
  invesment investment, labor labour, liscence licence, meters metres, neighbor neighbour, neighbors neighbours,
  occured occurred, offense offence, organization organisation, publically publicly, realize realise, recieve receive,
  recieved received, recognized recognised, refered referred, seperate separate, seperately separately, signaled signalled,
  skeptical sceptical, succesful successful, supercede supersede, superceded superseded, teh the, thier their,
  totaled totalled, totaling totalling, traveled travelled, untill until, utilize use, wich which`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** What others wrote, names, code and markup are spelt as they are: a capital begins a sentence or a name, and is let be. */
const NOT_OURS =
  /<Quote\b.*?<\/Quote>|“[^”]*”|\{[^}]*\}|<[^>]*>|`[^`]*`|\]\([^)]*\)|https?:\S+|^\s*(?:- )?(?:title|publisher|evidence|seen|words|id|url|from|to): .*$/gm;
const WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}+(?![\p{L}\p{N}’'-])/gu;

const withoutOthers = (text: string) => text.replace(NOT_OURS, (found) => found.replace(/[^\n]/g, ' '));

/** In the order of the texts. */
export const oddWords = (texts: readonly WrittenText[]): OddWord[] =>
  texts.flatMap(({ file, text }) =>
    withoutOthers(text)
      .split('\n')
      .flatMap((line, i) =>
        [...line.matchAll(WORD)].flatMap(([word]) => {
          const meant = WORD_LIST.get(word);
          return meant === undefined ? [] : [{ file, line: i + 1, word, meant }];
        }),
      ),
  );
