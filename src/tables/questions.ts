/** Questions that the data answer in a few lines of SQL, pandas or jq. Pages print the lines; tests run the SQL. */

export interface DataQuestion {
  /** Of its fragment. */
  id: string;
  asks: string;
  /** Over `ledger.sqlite`. */
  sql: string;
  /** With `pd`, and `at`, the address of the folder of the tables. */
  pandas: string;
  /** Over `ledger.json`, with the option `-c`. */
  jq: string;
}

export const DATA_QUESTIONS: readonly DataQuestion[] = [
  {
    id: 'commitments',
    asks: 'How much has OpenAI committed to buy, in contracts whose value is published?',
    sql: `SELECT parts, lower, upper FROM sums
WHERE figure = 'published-commitments';`,
    pandas: `c = pd.read_csv(at + "claims.csv")
c = c[(c.figure == "published-commitments") & c.current]
print(c[["wording", "lower", "upper"]])`,
    jq: `.claims[]
| select(.figure == "published-commitments" and .current)
| [.wording, .lower, .upper]`,
  },
  {
    id: 'power-due',
    asks: 'How firm is the power that has a date, and by which year is all of it due?',
    sql: `SELECT completion_year, layer, state, figure, lower_gw, upper_gw FROM power_due
WHERE completion_year IS NOT NULL
ORDER BY completion_year, figure;`,
    pandas: `p = pd.read_csv(at + "capacity.csv").dropna(subset="completion_date")
c = pd.read_csv(at + "claims.csv").query("current").set_index("figure")
print(p.assign(year=p.completion_date.map(c.date_last).str[:4], lower=p.figure.map(c.lower)))`,
    jq: `(.claims | map(select(.current)) | INDEX(.figure)) as $c
| .capacity | map(select(.completion_date))[]
| [$c[.completion_date].date_last[:4], .layer, .state, .figure, $c[.figure].lower]`,
  },
  {
    id: 'running',
    asks: 'Which power belongs to a deal that runs, at least in part?',
    sql: `SELECT p.figure, c.wording FROM capacity p
JOIN claims c ON c.figure = p.figure AND c.current
WHERE p.state = 'running' ORDER BY p.figure;`,
    pandas: `p = pd.read_csv(at + "capacity.csv").query("state == 'running'")
c = pd.read_csv(at + "claims.csv").query("current")
print(p.merge(c, on="figure")[["figure", "wording"]])`,
    jq: `(.claims | map(select(.current)) | INDEX(.figure)) as $c
| .capacity | map(select(.state == "running"))[]
| [.figure, $c[.figure].wording]`,
  },
  {
    id: 'late',
    asks: 'Which promises are late, or past their time with nothing found?',
    sql: `SELECT figure, due_in_words, verdict, what FROM promises
WHERE verdict IN ('late', 'due')
ORDER BY due_last, figure;`,
    pandas: `p = pd.read_csv(at + "promises.csv")
p = p[p.verdict.isin(["late", "due"])].sort_values(["due_last", "figure"])
print(p[["figure", "due_in_words", "verdict", "what"]])`,
    jq: `.promises | map(select(.verdict == "late" or .verdict == "due"))
| sort_by(.due_last, .figure)[]
| [.figure, .due_in_words, .verdict, .what]`,
  },
  {
    id: 'both-ways',
    asks: 'Which companies both pay OpenAI and are paid by it?',
    sql: `SELECT payer FROM money_flows WHERE payee = 'openai' AND payer IS NOT NULL
INTERSECT
SELECT payee FROM money_flows WHERE payer = 'openai' AND payee IS NOT NULL;`,
    pandas: `m = pd.read_csv(at + "money_flows.csv")
pay, paid = m[m.payee == "openai"].payer, m[m.payer == "openai"].payee
print(sorted(set(pay.dropna()) & set(paid.dropna())))`,
    jq: `.money_flows
| (map(select(.payer == "openai").payee)) as $paid
| map(select(.payee == "openai" and .payer).payer) | unique | map(select(IN($paid[])))[]`,
  },
  {
    id: 'may-be-added',
    asks: 'Which figures may be added to OpenAI’s first commitment to AWS?',
    sql: `SELECT other FROM may_be_added
WHERE figure = 'aws-commitment'
ORDER BY other;`,
    pandas: `f = pd.read_csv(at + "figures.csv").merge(pd.read_csv(at + "money_flows.csv"), left_on="id", right_on="figure")
o = pd.read_csv(at + "overlaps.csv").query("figure == 'aws-commitment' or other == 'aws-commitment'")
print(sorted(set(f.query("addable and kind == 'purchase-commitment' and unit == 'usd'").id) - set(o.figure) - set(o.other) - {"aws-commitment"}))`,
    jq: `(.overlaps | map([.figure, .other] | select(index("aws-commitment"))) | add + ["aws-commitment"]) as $same
| (.money_flows | map(select(.kind == "purchase-commitment").figure)) as $kind
| .figures[] | select(.addable and .unit == "usd" and (.id | IN($kind[]) and (IN($same[]) | not))) | .id`,
  },
  {
    id: 'revised',
    asks: 'Which figures have had more than one value, and how many?',
    sql: `SELECT figure, count(*) AS n FROM claims
WHERE standing = 'accepted' AND revision IS NOT NULL
GROUP BY figure HAVING n > 1 ORDER BY figure;`,
    pandas: `c = pd.read_csv(at + "claims.csv")
n = c[(c.standing == "accepted") & c.revision.notna()].groupby("figure").size()
print(n[n > 1])`,
    jq: `[.claims[] | select(.standing == "accepted" and .revision)]
| group_by(.figure)[] | select(length > 1)
| [.[0].figure, length]`,
  },
  {
    id: 'disputed',
    asks: 'On which figures does another source say something else, and may be right?',
    sql: `SELECT DISTINCT figure FROM claims
WHERE standing = 'rival'
ORDER BY figure;`,
    pandas: `c = pd.read_csv(at + "claims.csv")
c = c[c.standing == "rival"]
print(sorted(c.figure.unique()))`,
    jq: `[.claims[] | select(.standing == "rival").figure]
| unique[]`,
  },
  {
    id: 'grades',
    asks: 'How well are the figures proved?',
    sql: `SELECT grade, count(*) AS figures FROM figures
WHERE grade IS NOT NULL
GROUP BY grade ORDER BY grade;`,
    pandas: `f = pd.read_csv(at + "figures.csv")
print(f.grade.value_counts().sort_index())`,
    jq: `.figures | map(select(.grade))
| group_by(.grade)[]
| [.[0].grade, length]`,
  },
  {
    id: 'per-gigawatt',
    asks: 'What does a gigawatt cost, and who says so?',
    sql: `SELECT t.id, t.wording, coalesce(s.publisher, 'computed') AS who FROM figures_today t
LEFT JOIN sources s ON s.id = t.source
WHERE t.unit = 'usd/gw' AND t.wording IS NOT NULL ORDER BY t.id;`,
    pandas: `f = pd.read_csv(at + "figures.csv").query("unit == 'usd/gw'")
c = pd.read_csv(at + "claims.csv").query("current").merge(pd.read_csv(at + "sources.csv"), left_on="source", right_on="id", how="left")
print(f.merge(c, left_on="id", right_on="figure")[["figure", "wording", "publisher"]].fillna("computed"))`,
    jq: `(.claims | map(select(.current)) | INDEX(.figure)) as $c | (.sources | INDEX(.id)) as $s
| .figures[] | select(.unit == "usd/gw" and $c[.id])
| [.id, $c[.id].wording, ($s[$c[.id].source // ""].publisher // "computed")]`,
  },
];
