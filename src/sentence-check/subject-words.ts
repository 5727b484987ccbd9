/** What a sentence or a label is about, in words that say the same for both. */

/** Words of one meaning, the first of which stands for all; a star stands for any ending. */
const ALIKE = [
  'commitment commit* contract* deal deals agree* purchas* buy buys buying bought pact order* pay pays paying paid payment payments spend spends spent spending partnership value worth accord sign signs signed tab',
  'invest* put puts pour* plough* inject* stump* equity cash',
  'share shares stake stakes own owns owned ownership holding part proportion fraction percentage',
  'capacity power comput* electricity system systems supply supplies deploy* infrastructure',
  'chip chips gpu gpus accelerator* processor* silicon semiconductor* hardware',
  'lease* rent rents rental* rented renting tenant',
  'loan loans lent lend* borrow* debt* credit owe owes owed note notes',
  'guarantee* backstop* underwrit* vouch*',
  'revenue* sales income turnover receipts earn earns earned',
  'annualised annualized run-rate rate annual',
  'yearly average year a-year',
  'loss losses lost lose loses deficit',
  'burn burns burned burnt',
  'cost costs price bill',
  'warrant* option*',
  'capex capital',
  'site sites campus* data centre centres center centers datacentre* datacenter* facility plant complex',
  'backlog* obligation* undelivered',
  'user users people',
  'valuation valued values',
  'expansion expan* add added adds adding addition* extra further more extend* extension enlarg*',
  'initial first initially earliest start starts begin* opening',
  'completion complete* full finish* entire',
  'delivery deliver* delivered shipment* ship shipped arrive*',
  'running operat* live use online service',
  'term length span lasting run runs lasts last',
  'round raise raised raises raising funding financing fundraising',
  'instalment* installment* tranche* payment',
  'step phase phases',
  'workers worker employees builders',
  'total together combined sum headline* widest',
  'plan plans planned planning intended intends intend intention project* expect* aim* hope* target* goal',
  'uae emirates emirati dhabi gulf',
  'uk britain british',
  'korea korean seoul',
  'sydney australia* nextdc',
  'india indian',
  'argentina patagonia',
  'norway norwegian arctic narvik',
  'ohio pike piketon portsmouth ports',
  'georgia camellia',
  'mexico ana',
  'wisconsin washington',
  'michigan saline',
  'sb-energy sbenergy',
  'water gallons',
  'home homes household*',
  'margin margins',
  'guidance outlook',
  'weekly week',
  'monthly month',
  'america* united states us',
  'china chinese',
].map((line) => line.split(' '));

const WHOLE = new Map(
  ALIKE.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first] as const)),
);
const BEGINNINGS = ALIKE.flatMap(([first = '', ...others]) =>
  [first, ...others]
    .filter((word) => word.endsWith('*'))
    .map((word) => [word.slice(0, -1), first.replace('*', '')] as const),
);

/** Words that stand in every text. */
const IDLE = new Set(
  'openai about from have into over than that their this which will with the and for its was were has had not are but who whom they them also said says under between when where while would been being both each such only other others some most many much made make makes just like very what on of to in at by as an or is it he she his her a i we january february march april june july august september october november december our us s per'.split(
    ' ',
  ),
);
/** What a word says, whatever its form: the same for "invested" and "investment". */
export function subjectWord(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const whole = WHOLE.get(plain);
  if (whole !== undefined) return whole.replace('*', '');
  const begun = BEGINNINGS.find(([beginning]) => plain.startsWith(beginning));
  return begun?.[1] ?? plain.replace(/(?<=[a-z]{3})s$/, '');
}

/** The meanings of the words of a text. */
export function subjectWords(text: string): Set<string> {
  const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  return new Set(words.filter((word) => !IDLE.has(word.toLowerCase())).map(subjectWord));
}
