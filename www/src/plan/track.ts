// Where each objective and each key result stands, by the figures of the imported files: their sums from the
// start on are asked of the lab, their pace and their forecast of the plan.

import { session } from '../app/context';
import { EngineError, lab, toEngineError, type Objective, type PeriodSums, type Unit } from '../engine';
import { answerUnit, operationName } from '../i18n';
import { daysBetween } from '../state/civil-day';
import { planAnswer, type Wire } from './ask';
import { numberOf, planItems, textOf } from './model';
import { choiceWord, kpiUnit } from './words';

/** What is aimed at: an objective's own figure, or one of its key results. */
export interface Aim {
  id: string;
  objective: string;
  title: string;
  kpi: string;
  kpiName: string;
  unit: Unit;
  direction: Wire.Wanted;
  baseline: number | null;
  target: number | null;
  start: string | null;
  deadline: string | null;
  channel: string | null;
}

/** Why nothing was asked of the plan. */
export type Untracked = 'no_figure' | 'no_files' | 'begins_late' | 'ends_before' | 'unplaced';

export interface Tracked {
  aim: Aim;
  pace: Wire.TargetPace | null;
  forecast: Wire.Forecast | null;
  /** Since when it stands there; null where nothing was asked. */
  since: Wire.StatusSince | null;
  untracked: Untracked | null;
  /** A refusal of the core. */
  error: EngineError | null;
}

const COUNTS = ['conversions', 'clicks', 'impressions'];
const AMOUNTS = ['cost', 'revenue'];
/** Figures that are one sum over another, with their two columns. */
const OVER: Record<string, [string, string]> = {
  ctr: ['clicks', 'impressions'],
  conversion_rate: ['conversions', 'clicks'],
  cpa: ['cost', 'conversions'],
  cpc: ['cost', 'clicks'],
  roas: ['revenue', 'cost'],
  average_order_value: ['revenue', 'conversions'],
};

const WEEK = 7;
/** Longer than any plan: everything then stands in the rest. */
const WHOLE = 100_000;

/** A figure of the catalogue, or a sum. */
export function kpiName(kpi: string): string {
  return isOperation(kpi) ? operationName(kpi) : choiceWord(kpi);
}

function isOperation(kpi: string): boolean {
  return session().engine.operation(kpi) !== undefined;
}

/** A figure of the catalogue has its own unit there. */
function unitOf(kpi: string): Unit {
  return isOperation(kpi) ? answerUnit(session().engine.operation(kpi)) : kpiUnit(kpi);
}

/** An objective's own figure. */
export function aimOf(one: Objective): Aim {
  return {
    id: one.id,
    objective: one.id,
    title: one.title,
    kpi: one.kpi,
    kpiName: kpiName(one.kpi),
    unit: unitOf(one.kpi),
    direction: one.direction,
    baseline: one.baseline,
    target: one.target,
    start: one.start,
    deadline: one.deadline,
    channel: one.channel,
  };
}

/** Whether the figure adds up from the start on, and so begins at 0. */
export function isSum({ kpi }: Pick<Aim, 'kpi'>): boolean {
  return COUNTS.includes(kpi) || AMOUNTS.includes(kpi);
}

/** Every figure that the strategy aims at. */
export function aims(): Aim[] {
  const { objectives } = session().document;
  const own = objectives.filter(({ kpi }) => kpi !== '').map(aimOf);
  const results = planItems('key_result').flatMap((item): Aim[] => {
    const above = objectives.find(({ id }) => id === textOf(item, 'objective'));
    const kpi = textOf(item, 'kpi') ?? '';
    if (above === undefined) return [];
    return [
      {
        id: item.id,
        objective: above.id,
        title: above.title,
        kpi,
        kpiName: choiceWord(kpi),
        unit: kpiUnit(kpi),
        direction: textOf(item, 'direction') === 'decrease' ? 'decrease' : 'increase',
        baseline: numberOf(item, 'baseline'),
        target: numberOf(item, 'target_value'),
        start: above.start,
        deadline: above.deadline,
        channel: above.channel,
      },
    ];
  });
  return [...own, ...results];
}

export function trackAll(): Promise<Tracked[]> {
  const { text } = session();
  return Promise.all(aims().map((aim) => track(text, aim)));
}

export async function track(text: string, aim: Aim): Promise<Tracked> {
  const nothing = { aim, pace: null, forecast: null, since: null, untracked: null, error: null };
  try {
    if (!session().document.sources.some((source) => source.report.kind === 'ads'))
      return { ...nothing, untracked: 'no_files' };
    const asked = await question(text, aim);
    if (typeof asked === 'string') return { ...nothing, untracked: asked };
    const [pace, forecast, since] = await Promise.all([
      planAnswer('pace', asked),
      planAnswer('forecast', asked),
      planAnswer('pace_since', asked),
    ]);
    return { ...nothing, pace, forecast, since };
  } catch (error) {
    return { ...nothing, error: toEngineError(error) };
  }
}

/** Where each figure stood period by period, by the id of what is aimed at, for those that have an answer. */
export async function pathsOf(tracked: readonly Tracked[]): Promise<Map<string, Wire.PacePath>> {
  const { text } = session();
  const found = await Promise.all(
    tracked.map(async ({ aim, pace }): Promise<[string, Wire.PacePath][]> => {
      if (pace === null) return [];
      const asked = await question(text, aim);
      return typeof asked === 'string' ? [] : [[aim.id, await planAnswer('pace_path', asked)]];
    }),
  );
  return new Map(found.flat());
}

/** What the plan is asked, or why it cannot be. */
async function question(text: string, aim: Aim): Promise<Wire.TrackedTarget | Untracked> {
  const over = OVER[aim.kpi];
  if (over === undefined && !isSum(aim)) return 'no_figure';
  const base = {
    direction: aim.direction,
    baseline: aim.baseline,
    target: aim.target,
    start: aim.start,
    deadline: aim.deadline,
    today: session().today(),
    confidence: null,
    period_days: null,
    values: null,
    rest: null,
    as_of: null,
    weights: null,
    baseline_step: null,
    window: null,
  };
  // Without dates the plan says itself what is missing.
  const { start, deadline } = aim;
  if (start === null || deadline === null || start > base.today) return { ...base, measure: 'amount' };
  const sums = (days: number): Promise<PeriodSums> =>
    lab.periodSums(text, {
      from: start,
      to: deadline,
      period_days: days,
      channel: aim.channel,
      known: over ?? [],
    });
  if (over !== undefined && aim.unit === 'rate') {
    const whole = await sums(WHOLE);
    const late = lateness(whole, start);
    if (late !== null) return late;
    return {
      ...base,
      measure: 'rate',
      window: {
        ...EMPTY_WINDOW,
        from: start,
        to: whole.as_of,
        successes: whole.rest[over[0]] ?? 0,
        trials: whole.rest[over[1]] ?? 0,
      },
    };
  }
  const weeks = await sums(WEEK);
  // Rows of whole months fit no week: their sum since the start is known, and has no margin of error.
  const whole = weeks.unplaced > 0 ? await sums(WHOLE) : null;
  const late = lateness(whole ?? weeks, start);
  if (late !== null) return late;
  if (over !== undefined)
    return {
      ...base,
      measure: 'ratio',
      window: {
        ...EMPTY_WINDOW,
        from: start,
        period_days: whole?.as_of == null ? WEEK : daysBetween(start, whole.as_of) + 1,
        numerators: series(weeks, whole, over[0]) ?? [],
        denominators: series(weeks, whole, over[1]) ?? [],
      },
    };
  const values = whole === null ? weeks.sums[aim.kpi] : [];
  if (values === undefined) return 'no_figure';
  const rest = (whole ?? weeks).rest[aim.kpi] ?? 0;
  // Platforms share conversions out: such counts are amounts.
  const counted = COUNTS.includes(aim.kpi) && [...values, rest].every(Number.isInteger);
  return {
    ...base,
    measure: counted ? 'count' : 'amount',
    period_days: WEEK,
    values,
    rest,
    as_of: (whole ?? weeks).as_of,
  };
}

/** A column by week, or the one sum that is known. */
function series(weeks: PeriodSums, whole: PeriodSums | null, column: string): number[] | undefined {
  if (whole === null) return weeks.sums[column];
  const sum = whole.rest[column];
  return sum === undefined ? undefined : [sum];
}

const EMPTY_WINDOW = {
  to: null,
  successes: null,
  trials: null,
  period_days: null,
  numerators: null,
  denominators: null,
  value: null,
  low: null,
  high: null,
};

function lateness({ as_of, begins, unplaced }: PeriodSums, start: string): Untracked | null {
  if (as_of === null) return begins === null ? 'no_files' : begins > start ? 'begins_late' : 'ends_before';
  return unplaced > 0 ? 'unplaced' : null;
}
