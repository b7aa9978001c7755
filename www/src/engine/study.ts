// The plan, the methods and the course: one question of a kind in, its answer out. They stand in a module
// of their own, held by one worker that starts with the first question. A refusal is an answer: `{error,
// field?, found?}`.

import type * as Wire from '../../pkg/study/study';
import { EngineError } from './error';
import { Remote, type AskOptions } from './remote';
import { glueAddress } from './wasm';
import { workerModule } from './worker-module';

export type { AskOptions };
export type { Wire };

/** Why a question has no answer. */
export type Refused = Wire.Refused;

/** The questions about a plan: what goes in and what comes out. */
export interface PlanKinds {
  budget_spread: [Wire.BudgetSpreadInput, Wire.BudgetSpread];
  budget_sums: [Wire.BudgetSumsInput, Wire.BudgetSums];
  calendar: [Wire.CalendarInput, Wire.Calendar];
  channel_advice: [Wire.ChannelAdviceInput, Wire.ChannelAdvice];
  conflicts: [Wire.ConflictsInput, Wire.Conflicts];
  decision_from_plan: [Wire.DecidedBudget, Wire.PlannedTotal];
  doubled_work: [Wire.DoubledWorkInput, Wire.DoubledWork];
  forecast: [Wire.TrackedTarget, Wire.Forecast];
  ics: [Wire.IcsInput, Wire.Ics];
  launch_phases: [Wire.LaunchPhasesInput, Wire.LaunchPhases];
  load: [Wire.LoadInput, Wire.Load];
  market_size: [Wire.MarketSizeInput, Wire.MarketSize];
  moves: [Wire.MovesInput, Wire.Moves];
  pace: [Wire.TrackedTarget, Wire.TargetPace];
  pace_path: [Wire.TrackedTarget, Wire.PacePath];
  pace_since: [Wire.TrackedTarget, Wire.StatusSince];
  phases: [Wire.PhasesInput, Wire.Phases];
  plan_from_decision: [Wire.DecidedBudget, Wire.PlannedDecision];
  portfolio: [Wire.PortfolioInput, Wire.Portfolio];
  regularity: [Wire.RegularityInput, Wire.Regularity];
  removal: [Wire.RemovalInput, Wire.Removal];
  review: [Wire.ReviewInput, Wire.Reviewed];
  season: [Wire.SeasonInput, Wire.Season];
  smart_letters: [Wire.SmartLettersInput, Wire.SmartLetters];
  variance: [Wire.VarianceInput, Wire.Variance];
  weighting: [Wire.WeightingInput, Wire.Weighting];
}

/** The methods of marketing research and of proof. */
export interface MethodKinds {
  adbudg: [Wire.Judgement, Wire.Judged];
  adbudg_allocation: [Wire.JudgedBudget, Wire.JudgedPlan];
  attribute_map: [Wire.MapInput, Wire.AttributeMap];
  attribution: [Wire.AttributionInput, Wire.Attribution];
  bass_analogy: [Wire.BassAnalogyInput, Wire.BassAnalogy];
  bass_fit: [Wire.BassFitInput, Wire.BassFit];
  bass_target: [Wire.BassTargetInput, Wire.BassForecast];
  best_product: [Wire.ProductSearch, Wire.BestProducts];
  brand_funnel: [Wire.BrandFunnelInput, Wire.BrandFunnel];
  break_test: [Wire.BreakInput, Wire.BreakTest];
  chow_test: [Wire.ChowInput, Wire.ChowTest];
  conjoint_choice: [Wire.ChoiceInput, Wire.ChoiceResult];
  conjoint_design: [Wire.DesignInput, Wire.DesignCheck];
  conjoint_make: [Wire.MakeInput, Wire.MadeDesign];
  conjoint_partworths: [Wire.ConjointInput, Wire.ConjointResult];
  conjoint_segments: [Wire.SegmentsInput, Wire.TasteSegments];
  did: [Wire.DidInput, Wire.DidEffect];
  did_panel: [Wire.DidPanelInput, Wire.DidPanelEffect];
  elasticity: [Wire.ElasticityInput, Wire.Elasticity];
  gabor_granger: [Wire.PriceTest, Wire.PriceDemand];
  geo_design: [Wire.GeoDesignInput, Wire.GeoDesigns];
  grp_plan: [Wire.GrpPlanInput, Wire.GrpPlan];
  holt_winters: [Wire.HoltWintersInput, Wire.HoltWinters];
  market_simulator: [Wire.Market, Wire.MarketShares];
  mds: [Wire.MdsInput, Wire.MdsMap];
  mds_stress: [Wire.StressInput, Wire.StressResult];
  reach: [Wire.ReachPlan, Wire.Reach];
  reach_mixed: [Wire.MixedPlan, Wire.MixedReach];
  share_of_voice: [Wire.VoiceInput, Wire.VoiceShares];
  synthetic_control: [Wire.SyntheticControlInput, Wire.SyntheticControl];
  van_westendorp: [Wire.PriceSurvey, Wire.PriceSensitivity];
}

/** A wrong path with its answer: the declarations of the core name another path. */
export interface AnswerPath {
  id: string;
  value: number | string;
  credit?: number | null;
}

/** A question with its figures, to be marked. */
export type MarkedQuestion = Omit<Wire.CourseQuestion, 'paths'> & { paths?: AnswerPath[] | null };
export type MarkRequest = Omit<Wire.MarkRequest, 'question'> & { question: MarkedQuestion };
export type Marked = Wire.Marked;
/** Figures for an exercise of the library, by its id, or for one that is described. */
export type AnswersRequest = Omit<Wire.AnswersRequest, 'exercise'> & {
  exercise: string | Wire.Description;
};

/** Exercises: drawn, read, marked, checked and handed on. */
export interface CourseKinds {
  answer_code: [Wire.CodeRequest, Wire.CodeAnswer];
  answer_read: [Wire.ReadRequest, Wire.AnswerReading];
  class_results: [Wire.ClassRequest, Wire.ClassResults];
  exercise_check: [Wire.CheckRequest, Wire.Checked];
  exercises: [AnswersRequest, Wire.Answers];
  expression: [Wire.ExpressionRequest, Wire.ExpressionAnswer];
  mark: [MarkRequest, Wire.Marked];
  moodle_xml: [Wire.MoodleRequest, Wire.MoodleText];
  scorm_state: [Wire.ScormRequest, Wire.ScormAnswer];
  variant: [Wire.VariantRequest, Wire.VariantAnswer];
}

interface Rooms {
  planAnswer: PlanKinds;
  methodAnswer: MethodKinds;
  courseAnswer: CourseKinds;
}

let remote: Remote | null = null;

/** The worker; a cancelled or panicked one is replaced. */
async function ready(): Promise<Remote> {
  const module = await workerModule('study_bg.wasm');
  if (remote === null || remote.ended) remote = new Remote(module, glueAddress('study.js'));
  return remote;
}

async function ask(
  room: keyof Rooms,
  kind: string,
  input: unknown,
  options: AskOptions = {},
): Promise<unknown> {
  const at = await ready();
  // Given up before it was put: the worker goes on with what others ask.
  if (options.signal?.aborted === true) throw new EngineError({ code: 'cancelled' });
  const text = await at.ask({ type: 'call', name: room, inputs: [kind, JSON.stringify(input)] }, options);
  return JSON.parse(text as string) as unknown;
}

/** Asks the plan. Rejects with `EngineError`; a question without an answer resolves to its refusal. */
export function askPlan<K extends keyof PlanKinds>(
  kind: K,
  input: PlanKinds[K][0],
  options?: AskOptions,
): Promise<PlanKinds[K][1] | Refused> {
  return ask('planAnswer', kind, input, options) as Promise<PlanKinds[K][1] | Refused>;
}

/** Asks a method. Rejects with `EngineError`; a question without an answer resolves to its refusal. */
export function askMethod<K extends keyof MethodKinds>(
  kind: K,
  input: MethodKinds[K][0],
  options?: AskOptions,
): Promise<MethodKinds[K][1] | Refused> {
  return ask('methodAnswer', kind, input, options) as Promise<MethodKinds[K][1] | Refused>;
}

/** Asks the course. Rejects with `EngineError`; a question without an answer resolves to its refusal. */
export function askCourse<K extends keyof CourseKinds>(
  kind: K,
  input: CourseKinds[K][0],
  options?: AskOptions,
): Promise<CourseKinds[K][1] | Refused> {
  return ask('courseAnswer', kind, input, options) as Promise<CourseKinds[K][1] | Refused>;
}

/** Whether an answer is a refusal. */
export function isRefused(answer: object): answer is Refused {
  return 'error' in answer;
}
