/**
 * What stands in the database beside the tables: views that follow the rules of the ledger, and a full-text index.
 * A sum without its rules would be wrong, so those that may be had are here, and what may be added to what.
 */
export const VIEWS: readonly string[] = [
  `CREATE VIEW figures_today AS -- Each figure with its value today, and what kind of money or power it is.
  SELECT f.id, f.label, f.topic, f.unit, c.wording, c.lower, c.lower_inclusive, c.upper, c.upper_inclusive, c.approximate,
         c.date, c.date_first, c.date_last, c.basis, c.as_of, c.as_of_last, c.source, c.evidence, f.grade, f.addable,
         m.kind AS money, m.payer, m.payee, p.layer, p.measure, p.state
  FROM figures f
  LEFT JOIN claims c ON c.figure = f.id AND c.current
  LEFT JOIN money_flows m ON m.figure = f.id
  LEFT JOIN capacity p ON p.figure = f.id`,
  `CREATE VIEW may_be_added AS -- Pairs of figures that add up: of one kind, and with nothing in common.
  SELECT a.id AS figure, b.id AS other
  FROM figures_today a
  JOIN figures_today b ON b.id <> a.id AND b.unit = a.unit AND b.money IS a.money AND b.layer IS a.layer AND b.measure IS a.measure
  WHERE a.addable AND b.addable AND NOT EXISTS (
    SELECT 1 FROM overlaps o WHERE (o.figure = a.id AND o.other = b.id) OR (o.figure = b.id AND o.other = a.id))`,
  `CREATE VIEW sums AS -- Every sum that the ledger publishes, added up from its parts: no bound where a part has none.
  SELECT f.id AS figure, f.label, f.unit, count(*) AS parts,
         CASE WHEN count(part.lower) = count(*) THEN sum(part.lower) END AS lower,
         CASE WHEN count(part.upper) = count(*) THEN sum(part.upper) END AS upper
  FROM figures f
  JOIN claims c ON c.figure = f.id AND c.current
  JOIN claim_inputs i ON i.claim = c.id
  JOIN claims part ON part.id = i.input
  WHERE f.formula LIKE 'sum(%'
  GROUP BY f.id`,
  `CREATE VIEW power_due AS -- Power with how firm its deal is and when it is due; never add layers, or rows that overlap.
  SELECT t.id AS figure, t.label, t.layer, t.measure, t.state, t.lower AS lower_gw, t.upper AS upper_gw, t.wording, t.addable,
         first.date AS first_due, substr(first.date_last, 1, 4) AS first_year,
         completion.date AS completion_due, substr(completion.date_last, 1, 4) AS completion_year
  FROM figures_today t
  JOIN capacity p ON p.figure = t.id
  LEFT JOIN claims first ON first.figure = p.first_date AND first.current
  LEFT JOIN claims completion ON completion.figure = p.completion_date AND completion.current
  WHERE t.unit = 'gw'`,
];

export const FULL_TEXT: readonly string[] = [
  `CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, id UNINDEXED, title, body, tokenize = 'porter unicode61')`,
  `INSERT INTO search SELECT 'deal', id, name, concat_ws(' ', headline, exchanged, instrument, state_in_words) FROM deals`,
  `INSERT INTO search SELECT 'event', id, date, what FROM events`,
  `INSERT INTO search SELECT 'figure', f.id, f.label, concat_ws(' ', c.wording, c.evidence, c.note, f.note) FROM figures f
     LEFT JOIN claims c ON c.figure = f.id AND c.current`,
  `INSERT INTO search SELECT 'site', id, name, concat_ws(' ', headline, summary, place) FROM sites`,
  `INSERT INTO search SELECT 'promise', figure, said_by, what FROM promises`,
  `INSERT INTO search SELECT 'answer', id, question, answer FROM answers`,
  `INSERT INTO search SELECT 'open question', id, question, settles FROM open_questions`,
  `INSERT INTO search SELECT 'correction', id, said, concat_ws(' ', says, why) FROM corrections`,
  `INSERT INTO search SELECT 'company', id, name, concat_ws(' ', role, summary) FROM vendors`,
  `INSERT INTO search SELECT 'source', id, title, concat_ws(' ', publisher, origin) FROM sources`,
  `INSERT INTO search (search) VALUES ('optimize')`,
];
