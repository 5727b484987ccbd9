/**
 * Words that readers use for one thing. To a search those of a line of `SAME` are one; those of a line of `NEAR` lead to
 * each other, but an entry that has the very word comes first. Each is written without its endings or with them, in
 * British spelling or American.
 */
import type { Synonyms } from './words.ts';

const SAME = `
aws, amazon web service, amzn cloud
amazon, amzn
nvidia, nvda
microsoft, msft
oracle, orcl
broadcom, avgo
coreweave, crwv
cerebras, cbrs
google, googl, goog, alphabet
softbank, sftby
azure, microsoft cloud
h1, first half, 1h
h2, second half, 2h
q1, first quarter
q2, second quarter
q3, third quarter
q4, fourth quarter
uae, united arab emirate, emirate
uk, united kingdom, britain
us, usa, united state, america
loi, letter of intent
mou, memorandum of understanding
ipo, initial public offering, flotation, float, go public, listing, prospectus
datacenter, data center, datacentre
share, stake
power, capacity
sk hynix, hynix
chatgpt, chat gpt
profit, profitable, profitability
spv, special purpose vehicle
percent, %
billion, bn
debt, borrow
you, compute ledger
circular, vendor financing, round trip
trillion, tn
`;

const NEAR = `
stake, share, equity, own, holding, ownership, percent
capacity, power, gigawatt, megawatt, size, big, large
energy, electricity, power
pay, paid, payment, spend, spent, spending, cost, price, worth, value, buy, bought, purchase
cost, price, worth, value, amount, money, dollar, expensive
invest, put in, capital, fund, raise, stake
commit, contract, agreement, deal, order, obligation, promise
term, long, length, last, duration, span, year
date, when, start, begin, first, due, ready, complete, finish, end, by
annual, year, yearly
lend, loan, debt, credit
chip, processor, accelerator, gpu, silicon, hardware
warrant, option
revenue, sale, income, turnover
loss, profit, lose
loss, burn
emit, emission, carbon, co2, greenhouse, pollution, climate
job, worker, employ, hire, labour
write, author
total, sum, together
running, operate, online, live, use, deliver
user, customer, people
supplier, vendor, company, provider
site, datacenter, campus, place, location, where
bind, firm, sign
wafer, memory, dram, hbm
cancel, drop, end, lapse, replace, called off
late, delay, missed, slip
guarantee, backstop, support
glossary, definition, meaning, mean
mistake, error, correction, wrong
download, data, csv, json, spreadsheet
embed, iframe, widget
`;

/** A query is searched without these, unless it has no others. */
const SLIGHT =
  'a about all an and any are as at be been can did do does for from get give go has have how i in is it its make many me much need of on or see show tell than that the there they this to use using want was were what which who will with would you your we';

const KINDS: Synonyms['kinds'] = {
  deal: 'deal contract agreement',
  company: 'company',
  site: 'site datacenter campus',
  term: 'term glossary meaning definition',
  figure: 'figure number',
  answer: 'answer question',
  chart: 'chart graph picture',
  explainer: 'explainer article',
  promise: 'promise',
  unknown: 'unknown',
  section: 'section page',
};

/** What a search knows of words. */
export const synonyms: Synonyms = { same: SAME.trim(), near: NEAR.trim(), slight: SLIGHT, kinds: KINDS };
