// What crosses between the pages and the core, as the core declares it (tsify, under src/wasm). Keys are the core's.

export interface LevierError extends Error { code: string; line?: number; field?: string; found?: string; detail?: Record<string, number | string | string[]> }

// catalogue
export type Unit = "rate"|"rate_difference"|"relative_change"|"points"|"money"|"count"|"ratio"|"days"|"months"|"years"|"periods"|"number";
export type Stage = "awareness"|"acquisition"|"conversion"|"loyalty"|"profitability";
export type Direction = "higher"|"lower"|"depends";
/** What kind of value an input takes; drives the form field. */
export type InputKind =
  | { type: "number"; unit: Unit; min: number | null; max: number | null }   // rate inputs: 0..1, shown in %
  | { type: "text" } | { type: "date" } | { type: "choice"; choices: string[] };
export interface Input { key: string; kind: InputKind; required: boolean; example: number | string; default: number | string | null }
/** interval: [low, high]; flag: boolean; codes: string[] */
export interface Output { key: string; kind: "number" | "interval" | "flag" | "codes" | "text"; unit: Unit; primary: boolean }
/** Formula as a tree; the page writes it as MathML, once with names and once with numbers. */
export type Expr =
  | { node: "input"; key: string } | { node: "output"; key: string } | { node: "number"; value: number }
  | { node: "symbol"; name: string }                       // z, n, p̂ … named in messages
  | { node: "add" | "sub" | "mul" | "div" | "pow"; args: Expr[] } | { node: "sqrt" | "ln" | "neg"; args: Expr[] }
  | { node: "pm"; args: Expr[] };                          // first term ± second
export interface Operation { id: string; suite: string; stage: Stage; direction: Direction; inputs: Input[]; outputs: Output[]; formula: Expr | null /* null: only a procedure gives it */; pitfalls: string[] /* message keys: <op>-pitfall-<name> */; source: string /* "T", or author year */ }
export type OutputValue = number | null | string | boolean | OutputValue[] | { [k: string]: OutputValue };
export interface Interval { low: number; high: number; confidence: number; method: "wilson" }
/** Returned WITH every result by the module that computed it. */
export interface Explanation { operation: string; inputs: Record<string, OutputValue>; symbols: Record<string, number>; formula: Expr | null; unit: Unit; interval: Interval | null; pitfalls: string[]; provenance: Provenance | null }
/** outputs: an output undefined for a reason is null, its code in `reasons`. */
export interface Evaluation { outputs: Record<string, OutputValue>; reasons: Record<string, string>; warning: string | null; explanation: Explanation }

// import
export type Kind = "ads"|"web"|"email"|"orders"|"series";
export type Role = "date"|"outcome"|"spend"|"control"|"ignore";
export interface ImportOptions { date_order?: "dmy"|"mdy"|"ymd"|null; decimal?: ","|"."|null; currency?: string|null; roles?: { column: string; role: Role }[]|null }
export interface Warning { code: string; line: number|null; field: string|null; found: string|null; detail?: Record<string, number|string|string[]> }
export interface Skipped { preamble_lines: number; total_rows: number; empty_rows: number; comment_lines: number }
/** numbers: absent key = missing (never 0). texts likewise. line = physical line of the file (1-based). */
export interface Row { line: number; date: string|null; date_end: string|null; texts: Record<string,string>; numbers: Record<string, number> }
/** texts keys: campaign campaign_id ad_group channel customer order_id status result_kind; numbers keys: impressions reach clicks cost conversions revenue sessions users engaged_sessions sent delivered opens … */
export interface Column { name: string; role: Role; values: (number|null)[] }
export interface Report { file: string; kind: Kind; platform: string; ui_language: string|null; encoding: "utf-8"|"utf-16le"|"windows-1252"; delimiter: string; decimal: ","|"."|"mixed"|null; period: {from: string; to: string}|null; currency: string|null; header_line: number; rows_read: number; skipped: Skipped; skipped_lines: { line: number; what: "preamble"|"total"|"empty"|"comment"|"duplicate"|"separator"; found: string }[]; warnings: Warning[]; columns: { name: string; field: string|null }[] /* field null = not used */ }
/** kind "series": dates + columns (rows empty). Other kinds: rows (dates, columns empty). */
export interface Table { kind: Kind; platform: string; currency: string|null; rows: Row[]; dates: string[]; lines: number[]; columns: Column[] }
export interface Imported { report: Report; table: Table }
/** On `no_recognised_header`, when the file is a table of dates and numbers, error.detail carries `seen` (all columns) and error.mapping a proposal: */
export interface MappingProposal { columns: { name: string; sample: string[]; role: Role; numeric: boolean }[]; rows: number }   // thrown error's own property `mapping` (LevierError & { mapping?: MappingProposal })

// measure
export interface Provenance { sources: { source: string /* source id */; file: string; lines: number[]; rows: number }[] }
export interface Sum { value: number|null; known_rows: number; missing_rows: number }
/** A figure: value null + reason, or a value; ready to be explained. excluded: e.g. CPA's cost of rows whose conversions are unknown. */
export interface Figure { operation: string; output: string; unit: Unit; value: number|null; reason: string|null; warning: string|null; explanation: Explanation; excluded: { key: string; value: number; rows: number }[] }
export interface Group { name: string; channel: string /* for campaign groups */; sums: Record<string, Sum>; figures: Record<string, Figure> }
export interface Measure { currency: string|null; period: {from: string; to: string}|null; channels: Group[]; campaigns: Group[]; total: Group; columns: string[] /* sums present */; figure_ids: string[]; notes: { code: string; detail: Record<string, number|string|string[]> }[] }

// response
export type Curve =   // keys as in cases/budget
  | { family: "negexp"; params: { a: number; b: number } } | { family: "hill"; params: { a: number; k: number; n: number } }
  | { family: "log"; params: { a: number; b: number } } | { family: "power"; params: { a: number; p: number } }
  | { family: "linear"; params: { a: number } } | { family: "logistic0"; params: { a: number; l: number } }
  | { family: "logistic_s"; params: { a: number; b: number; m: number } } | { family: "tanh"; params: { b: number; c: number } }
  | { family: "hill_offset"; params: { a: number; k: number; n: number; c: number } };
export interface ResponseSetup { source: string /* id of a series source */; outcome: string; outcome_is_money: boolean; channels: string[]; controls: string[]; family: "negexp"|"hill"; trend: boolean; fourier_pairs: number /* 0..3, default 2 */; seed: number; replicates: number /* bootstrap, default 200 */ }
export interface ChannelFit {
  name: string;
  status: "identified"|"weak"|"refused"; reason: string|null;     // code: constant_spend, too_few_spend_levels, saturation_not_identified, effect_not_distinguishable…
  carry_over: number|null; half_life_periods: number|null;
  curve: Curve|null;                       // response per period against a STEADY spend per period (carry-over included)
  seen: { min: number; max: number; mean: number; p90: number };  // spend per period actually seen
  today: number;                           // mean spend a period over the last 13 periods (or all if fewer)
  contribution: number|null; contribution_share: number|null;     // total over the data; share of the outcome
  contribution_interval: [number, number]|null;
  band: { spend: number[]; mean: number[]; low: number[]; high: number[] }|null;   // for drawing: 0 → 1.5 × max seen; 90 % bootstrap
  draws: Curve[];                          // bootstrap curves, one a replicate (same index = same replicate across channels)
}
export interface ResponseFit { setup: ResponseSetup; dates: string[]; period_days: number; observed: number[]; fitted: number[]; baseline: number[]; channels: ChannelFit[]; r2: number; nrmse: number; holdout: { periods: number; mape: number; nrmse: number }|null; dropped_rows: number; notes: string[] /* codes */ ; version: string }

// budget
export interface BudgetChannel { name: string; family: string; params: Record<string, number>; current: number; min: number; max: number }
export interface BudgetProblem { channels: BudgetChannel[]; budget: { total: number|null; constraint: "eq"|"le"|"none" }; objective: { type: "max_response" } /* others later */; groups?: { name: string; channels: string[]; min: number; max: number }[] }
export type ReasonCode = "equal_marginal"|"at_minimum"|"at_maximum"|"locked"|"not_worth_it"|"below_threshold";
export interface ChannelPlan { name: string; before: number; after: number; change: number; response_before: number; response_after: number; marginal: number|null /* null = infinite at 0 */; marginal_before: number|null; average: number|null; at_bound: "min"|"max"|null; reason: ReasonCode; bound_price: number /* gain per unit of loosening that bound, 0 inside */ }
export interface Certificate { value: number; upper_bound: number; gap: number /* relative */; nodes: number }
export interface Allocation { status: "optimal"|"infeasible"; reason: string /* budget_met | unspent_saturated | unspent_maximums | nothing_moves | minimums_exceed_budget | maximums_below_budget */; channels: ChannelPlan[]; spend: number[]; response: number[]; total_spend: number; unspent: number; total_response: number; current_total_spend: number; current_total_response: number; gain: number; shadow_price: number|null; certificate: Certificate|null; colliding: { channels: string[]; sum: number; total: number }|null }
// from a fit: which problem, which answer, how sure
export interface BudgetSetup { total: number|null /* null = today's total */; constraint: "eq"|"le"; channels: { name: string; min: number|null; max: number|null; locked: boolean }[] /* null = default bound */ }
export interface Reallocation { problem: BudgetProblem; allocation: Allocation; excluded: { name: string; spend: number; reason: string }[] /* refused channels keep today's spend, outside the optimisation */; gain: { mean: number; low: number; high: number; confidence: 0.9; probability_better: number; draws: number }|null; extrapolates: string[] /* channels whose `after` leaves the seen range */; moved: number /* total moved */; total_today: number; total_planned: number|null; period_days: number }

// workspace
export interface Source { id: string; report: Report; table: Table; added: string /* civil date */ }
export interface Objective { id: string; title: string; kpi: string /* operation id */; scope: string; channel: string|null /* judged on this channel, null = all */; direction: "increase"|"decrease"; baseline: number|null; target: number|null; start: string|null; deadline: string|null; owner: string; budget: number|null; strategic_goal: string; max_rel_change: number }
export interface DecisionLine { channel: string; before: number; after: number; reason: string }
export interface Decision { id: string; date: string; title: string; note: string; objective: string|null; lines: DecisionLine[]; figures: { key: string; value: number|null; low: number|null; high: number|null; unit: Unit }[] /* frozen: gain, total_spend, roas … */; evidence: { files: string[]; version: string; seed: number; setup: ResponseSetup; budget: BudgetSetup; certificate: Certificate|null } }
export interface Settings { margin_rate: number|null; currency: string|null; revenue_vat: "excluded"|"included"|null; vat_rate: number|null }
export interface Document { schema: 1; name: string; next_id: number; settings: Settings; sources: Source[]; campaign_channels: { campaign: string; channel: string }[]; response: ResponseSetup|null; budget: BudgetSetup|null; objectives: Objective[]; decisions: Decision[] }
export type Command =
  | { type: "rename"; name: string } | { type: "set_settings"; settings: Settings }
  | { type: "add_source"; report: Report; table: Table; date: string } | { type: "remove_source"; id: string }
  | { type: "map_campaign"; campaign: string; channel: string|null }
  | { type: "set_response"; response: ResponseSetup|null } | { type: "set_budget"; budget: BudgetSetup|null }
  | { type: "put_objective"; objective: Objective /* id "" = new */ } | { type: "remove_objective"; id: string }
  | { type: "keep_decision"; decision: Decision /* id "" */ } | { type: "remove_decision"; id: string };
export interface Opened { text: string /* canonical, current schema */; from_schema: number; read_only: boolean }
export interface SmartVerdict { failed: string[]; required_change_rel: number|null; months: number|null; required_monthly_growth: number|null; current: Figure|null; progress: number|null /* (current-baseline)/(target-baseline) */; status: "reached"|"on_track"|"behind"|"unknown"; expected_now: number|null; as_of: string /* the civil date of `current` and `expected_now`: the data's last day, or today */ }
