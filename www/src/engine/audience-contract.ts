// What crosses between the pages and the audience module: one table of customers, its segmentations, and what customers
// do over time. Shares, rates and retentions are fractions, recency is in days, null is «there is no such figure»; codes
// are worded by the message files.
import type { Started } from './wasm';

// ---------- the table of people ----------
/** How the file is to be read. Column names are the file's. */
export interface AudienceRoles {
  /** orders: one row an order (customer and date are needed). customers: one row a customer. */
  shape: 'orders' | 'customers';
  customer: string | null;      // identifier
  date: string | null;          // orders: day of the order; customers: day of the last purchase
  amount: string | null;        // orders: amount; customers: total spent
  frequency: string | null;     // customers only: number of purchases
  as_of: string | null;         // date of analysis (ISO); null = last day in the data (the answer says which)
  until: string | null;         // last day of what is observed; null = as_of. Later orders are «what happened next»
  returns: 'net' | 'drop';      // net: negative amounts are subtracted from what was spent, and are no purchase; drop: left out
}
export interface AudienceColumn {
  name: string;
  kind: 'number' | 'date' | 'text';
  /** Worked out by Levier from the orders: recency, frequency, monetary, average_order, first_order, last_order (dates as text), orders shape only. */
  derived: boolean;
  /** How a column of orders became one value a customer: the mean over the orders for numbers, the last one for texts. */
  taken: 'own' | 'mean' | 'last' | 'derived';
  missing: number;
  distinct: number | null;      // text: how many different values (counted up to 1000, null above)
  min: number | null; max: number | null; mean: number | null;  // numbers
  values: { value: string; n: number }[];     // text: the most frequent, 30 at most
}
export interface AudienceTable {     // answer of read(): the file as it stands, one column each
  name: string; rows: number; columns: AudienceColumn[]; guess: AudienceRoles; encoding: string; delimiter: string;
}
export interface AudienceFacts {     // answer of setRoles(): one row a customer
  shape: 'orders' | 'customers';
  customers: number; rows: number;   // rows used
  left_out: { code: 'no_customer' | 'no_date' | 'no_amount' | 'unreadable_date' | 'unreadable_amount' | 'after_observation' | 'only_returns' | 'dropped_returns' | 'duplicate_customer'; n: number }[];
  from: string | null; to: string | null;      // days of the orders observed
  as_of: string | null; until: string | null;
  future_rows: number; future_to: string | null; // orders after `until`
  revenue: number | null; returns: { rows: number; amount: number } | null;
  columns: AudienceColumn[];         // of the one-row-a-customer table
}

// ---------- segmentations ----------
export type RuleValue = number | string | (number | string)[];
export type Rule = { all: Rule[] } | { any: Rule[] } | { not: Rule } | { field: string; op: RuleOp; value?: RuleValue };
export type RuleOp = 'eq' | 'ne' | 'in' | 'lt' | 'le' | 'gt' | 'ge' | 'between' | 'isnull';
export interface RulesAsked { segments: { name: string; rule: Rule }[]; other: string; value: string | null; rate: { column: string; value: string } | null; crosstabs: string[] }
/** A segment: shared by every kind of segmentation. `value` is of the value column (orders: monetary). */
export interface SegmentLine { name: string; n: number; share: number; value: { mean: number | null; sum: number; share: number | null; index: number | null } | null; rate: number | null; lift: number | null }
export interface RulesAnswer {
  n: number;
  segments: SegmentLine[];           // in the order of the rules, `other` last (also when empty)
  matched: number[];                 // a rule on its own, before «first match wins»
  overlap: number[][];               // customers that both rules hold for
  hhi: number;
  crosstabs: { column: string; values: string[]; counts: number[][]; chi2: number | null; df: number | null; p: number | null; cramers_v: number | null }[];
}

export type RfmConvention = 'r_package' | 'minimum_rank' | 'ntile' | 'thresholds';
export interface RfmBox { name: string; R: [number, number]; F: [number, number]; M: [number, number] }
export interface RfmAsked {
  bins: number; convention: RfmConvention;
  /** convention thresholds: bins-1 ascending bounds each; score = 1 + bounds <= value (R: bins - bounds < value, fewer days is better). */
  thresholds: { R: number[]; F: number[]; M: number[] } | null;
  segments: RfmBox[] | null;         // null: the ten default boxes over recency x frequency, which leave nobody out. Default names are keys (see below)
  other: string;
}
/** Names of the default boxes (to be worded by messages `rfm-segment-<key>`): champions, loyal, potential_loyalists, new_customers, promising, need_attention, about_to_sleep, at_risk, cant_lose, hibernating */
export interface RfmSegment extends SegmentLine { mean_R: number; mean_F: number; mean_M: number | null; median_R: number; median_F: number; median_M: number | null;
  /** What the segment did after `until`, when later orders exist. */
  future: { buyers: number; repurchase_rate: number; mean_spend: number | null } | null }
export interface RfmAnswer {
  n: number; as_of: string | null; bins: number; convention: RfmConvention;
  /** From the lowest score: how many customers, and the values it stands for. */
  scores: { R: ScoreBand[]; F: ScoreBand[]; M: ScoreBand[] | null };
  cuts: { R: number[]; F: number[]; M: number[] | null };       // thresholds as used or implied: editable as `thresholds`
  grid: { r: number; f: number; n: number; revenue: number | null; mean_M: number | null; segment: string | null }[];  // bins x bins cells; segment when one box covers the cell whatever M
  segments: RfmSegment[];
  boxes: RfmBox[];                   // those in use
  distinct_scores: number; sum_of_scores: number;
  future_to: string | null;
}
export interface ScoreBand { score: number; n: number; from: number | null; to: number | null }

export interface ClusterAsked {
  method: 'k_means' | 'k_prototypes' | 'k_medoids';
  columns: { name: string; weight: number; log: boolean }[];   // k_means: numbers only
  standardise: boolean; missing: 'drop' | 'fill';              // fill: median, or most frequent value
  gamma: number | null;                                        // k_prototypes: weight of a mismatch (null: half the mean variance)
  k: number; restarts: number; seed: number;
}
export interface ClusterAnswer {
  method: ClusterAsked['method']; k: number; n: number; left_out: number;  // left_out: rows dropped for a missing value
  cost: number;                      // inertia, or cost
  total_ss: number | null; explained: number | null;
  silhouette: number | null; silhouette_of: number;            // on how many customers it was computed
  calinski_harabasz: number | null; davies_bouldin: number | null;
  reached_best: number; restarts: number;                      // restarts that ended at the best cost
  clusters: Cluster[];               // largest first
  projection: Projection | null;
  warnings: string[];                // constant_column, few_distinct_rows, ...
}
export interface Cluster { name: string; n: number; share: number; value: SegmentLine['value']; silhouette: number | null;
  centre: { column: string; number: number | null; text: string | null }[];   // in the units of the file
  medoid: string | null;             // k_medoids: identifier of the medoid's customer
  traits: Trait[] }                  // what sets it apart, strongest first (5 at most)
export interface Trait { column: string; kind: 'number' | 'text'; value: string | null; mean: number; overall: number; index: number | null; effect: number }
  // number: mean of the cluster, of all, index = 100 mean/overall (null when overall <= 0), effect in standard deviations; text: share of `value` in the cluster and over all
export interface Projection { explained: [number, number]; x: number[]; y: number[]; cluster: number[]; axes: { column: string; x: number; y: number }[]; shown: number }  // a sample of 1500 points at most
export interface KChoice { rows: { k: number; cost: number; silhouette: number | null; calinski_harabasz: number | null; davies_bouldin: number | null }[];
  elbow: number | null; silhouette: number | null; calinski_harabasz: number | null; davies_bouldin: number | null; agree: boolean }
export interface Stability { restarts: number; reached_best: number; restart_ari: number; bootstraps: number; bootstrap_ari: number; jaccard: number[] }   // jaccard: a cluster found again in bootstrap samples (mean of the best overlaps), order of the clusters

export type SegmentationAsked = { rules: RulesAsked } | { rfm: RfmAsked } | { clusters: ClusterAsked };
export interface ProfileAnswer { segments: { name: string; n: number; share: number }[];
  columns: { column: string; kind: 'number' | 'text'; overall: number | null;          // number: mean
    by: { mean: number | null; index: number | null; effect: number | null }[];        // number: one a segment
    values: { value: string; share: number; by: { share: number; index: number | null }[] }[] }[] }  // text: 8 most frequent
export interface TargetsAsked { segments: { name: string; size: number; value: number | null; growth: number; reach: number; fit: number }[];  // growth, reach, fit: marks 0..10 of the user
  weights: { size: number; value: number; growth: number; reach: number; fit: number } }           // any non-negative numbers
export interface TargetsAnswer { rows: { name: string; scores: { size: number; value: number; growth: number; reach: number; fit: number }; total: number; rank: number; best_rank: number; worst_rank: number; first: number }[];  // scores 0..1 (min-max; marks /10)
  weightings: number; weights: TargetsAsked['weights'] }   // first: share of random weightings (all equally likely, seeded) that put it first; best/worst rank over them (5 % tails left out); weights normalised to 1

// ---------- customers over time ----------
export interface Cohorts { cohort: string[]; size: number[]; active: number[][]; retention: number[][]; rolling_active: number[][]; rolling_retention: number[][]; revenue: number[][] | null; cumulative_revenue_per_customer: number[][] | null; pooled_retention: number[]; last_month_complete: boolean;
  months: { month: string[]; active: number[]; new: number[]; retained: number[]; reactivated: number[]; lost: number[]; retention_rate: (number | null)[]; churn_rate: (number | null)[] } }   // ragged: [cohort][k], immature cells absent
export interface SurvivalAsked { of: { columns: { duration: string; event: string; event_value: string } } | { second_order: Record<string, never> }; group: string | null; confidence: number }  // second_order (orders shape): days from the first to the second purchase day
export interface SurvivalCurve { name: string | null; n: number; events: number; median: number | null; rmst: number; horizon: number; points: { t: number; at_risk: number; events: number; survival: number; se: number; low: number; high: number }[] }  // a step function: one point per time with an event, starting at t = 0
export interface Survival { curves: SurvivalCurve[]; log_rank: { chi2: number; df: number; p: number } | null; left_out: number }
export interface RetentionAsked { survivors: number[]; periods: number; discount: number; renewals: number }  // survivors at t = 0, 1, …; discount a period
export interface Retention { params: { alpha: number; beta: number }; intervals: { alpha: [number, number] | null; beta: [number, number] | null }; loglik: number; mean_churn: number; geometric_churn: number; geometric_survival: number[]; survival: number[]; retention_rate: number[]; del: number | null; derl: (number | null)[]; observed: number; warnings: string[] } // warnings: short_window (fewer than 5 periods), constant_churn (no heterogeneity to be seen: alpha, beta large), no_churn
export interface PurchasesAsked { model: 'bgnbd' | 'mbgnbd' | 'bgbb'; unit_days: number;           // 1, 7, 30.4375…; bgbb: period = calendar 'month' or 'year' by unit_days >= 300
  horizon: number; period: number;      // horizon in units; value is discounted every `period` units
  discount: number;                     // a period
  margin: number | null;                // fraction of revenue that is margin; null = value is revenue
  holdout_from: string | null;          // calibrate up to this day, judge on what follows; null: no judgment
  of: SegmentationAsked | null;         // also by segment
  list: number }                        // how many customers to list (by value, else by expected purchases)
export interface Purchases { model: PurchasesAsked['model']; unit_days: number; observation_end: string; customers: number; histories: number;  // distinct (x, t_x, T)
  params: { name: string; value: number; low: number | null; high: number | null }[]; loglik: number;
  warnings: string[];                   // a_near_zero (nobody seems to leave), flat_likelihood, few_repeats, no_repeats, poisson_like…
  p_alive_mean: number; alive: number;  // alive = sum of P(alive)
  expected_purchases: number;           // over the horizon, all customers
  spend: { params: { p: number; q: number; v: number }; customers: number; correlation: number | null; mean: number; warnings: string[] } | null;  // gamma-gamma; correlation_high above 0.3 in absolute value
  value: { total: number; mean: number; median: number; top_tenth_share: number; is_margin: boolean } | null;
  rows: { id: string; x: number; t_x: number; T: number; p_alive: number; expected_purchases: number; expected_spend: number | null; value: number | null; segment: string | null }[];
  by_segment: { name: string; n: number; p_alive: number; expected_purchases: number; value: number | null; value_mean: number | null; value_share: number | null }[];
  alive_grid: { x: number[]; recency: number[]; p_alive: number[][] };        // P(alive) for purchases x and time of the last purchase (in units, of the longest T): to draw
  fit_check: { x: string; actual: number; expected: number }[];     // number of repeat purchases 0, 1, …, 6, «7+»: customers seen and expected
  holdout: { from: string; to: string; units: number; actual: number; expected: number; by_x: { x: string; n: number; actual: number; expected: number }[]; weekly: { t: number; actual: number; expected: number }[] } | null }  // by_x: mean purchases in the hold-out by purchases in calibration; weekly: cumulative
export interface LifetimeAsked { margin: number; retention: number; discount: number; periods: number }
export interface Lifetime { perpetuity_now: number | null; perpetuity_end: number | null; finite_now: number; finite_end: number; expected_lifetime: number | null }

// ---------- the module ----------
/** Held by a worker; each method takes JSON text and returns a plain object. Long ones take on_progress(done, total) => boolean (false cancels). */
export interface Audience {
  push(chunk: Uint8Array): void;
  read(): AudienceTable;
  setRoles(roles: string): AudienceFacts;
  rules(asked: string): RulesAnswer;
  rfm(asked: string): RfmAnswer;
  cluster(asked: string, on_progress: (done: number, total: number) => boolean): ClusterAnswer;
  chooseK(asked: string, k_max: number, on_progress: (done: number, total: number) => boolean): KChoice;
  stability(asked: string, on_progress: (done: number, total: number) => boolean): Stability;
  profile(asked: string): ProfileAnswer;                 // a SegmentationAsked
  exportSegment(asked: string, segment: string | null): string;   // CSV (UTF-8, header), formulas disarmed; null: everybody, with a column of the segment
  cohorts(): Cohorts;
  survival(asked: string): Survival;
  purchases(asked: string, on_progress: (done: number, total: number) => boolean): Purchases;
  /** The table as CSV text, to be kept in the document; null over 700,000 characters. With `pseudonyms`, customers are no longer named. */
  keptText(pseudonyms: boolean): string | null;
  free(): void;
}

/** The exports of audience.js. */
export interface AudienceGlue extends Started {
  Audience: new (name: string) => Audience;
  targets(asked: string): TargetsAnswer;
  retention(asked: string): Retention;
  lifetime(asked: string): Lifetime;
  /** The demonstration tables: orders of a shop, the loyalty card of a restaurant. */
  audienceExample(key: string, language: string): { name: string; text: string; roles: AudienceRoles };
}

// ---------- kept in the document ----------
export interface KeptAudience { name: string; text: string | null;   // the table as CSV when it fits (700,000 characters), else null: the file is to be given again
  roles: AudienceRoles; customers: number; added: string; example: string | null }   // example: its key, then text is null
export interface KeptSegment { name: string; n: number; share: number; value: number | null; value_share: number | null; clv: number | null; expected_purchases: number | null; target: boolean; marks: { growth: number; reach: number; fit: number } }
export interface KeptSegments { asked: SegmentationAsked; segments: KeptSegment[]; weights: TargetsAsked['weights']; taken: string }  // names of clusters: in segments[i].name, the order of the answer
export interface Message { segment: string; channel: string; stage: string; promise: string }

/** What a document holds of it. */
export interface AudienceDocument { audience: KeptAudience | null; segments: KeptSegments | null; messages: Message[] }
/** `set_audience` null drops the segments too; a blank promise takes the message out. */
export type AudienceCommand =
  | { type: 'set_audience'; audience: KeptAudience | null }
  | { type: 'set_segments'; segments: KeptSegments | null }
  | { type: 'put_message'; message: Message };
