// Proof in words: where an objective stands and why, whether the strategy works, and what a campaign's gap is
// made of.

import { formatDate, formatPercent, t } from '../i18n';
import { formatEstimate, formatEstimateRange } from '../i18n/estimate';
import { errorSentence, key as hyphened } from '../i18n/codes';
import { daysBetween } from '../state/civil-day';
import type { CampaignGap } from './gaps';
import type { Tracked } from './track';
import { budgetWords, choiceWord, kpiUnit, planCurrency, roundedGap } from './words';

/** How the whole strategy is doing. */
export type Standing = 'ahead' | 'on_course' | 'behind' | 'cannot_tell' | 'not_started';

/** The status of a figure, brought down to what a strategy is judged by. */
export function standing({ pace }: Tracked): Standing {
  switch (pace?.status) {
    case 'reached':
    case 'ahead':
      return 'ahead';
    case 'on_course':
      return 'on_course';
    case 'behind':
    case 'at_risk':
    case 'missed':
      return 'behind';
    case 'not_started':
      return 'not_started';
    default:
      return 'cannot_tell';
  }
}

/** «Votre stratégie fonctionne-t-elle ?», in one sentence. */
export function wholeSentence(tracked: readonly Tracked[]): string {
  const count = (what: Standing): number => tracked.filter((one) => standing(one) === what).length;
  const counts = {
    n: tracked.length,
    ahead: count('ahead'),
    course: count('on_course'),
    behind: count('behind'),
    unknown: count('cannot_tell'),
    waiting: count('not_started'),
  };
  const judged = counts.ahead + counts.course + counts.behind;
  const answer =
    tracked.length === 0
      ? 'none'
      : judged === 0
        ? counts.waiting === tracked.length
          ? 'waiting'
          : 'unknown'
        : counts.behind === 0
          ? 'yes'
          : counts.behind === judged
            ? 'no'
            : 'partly';
  return t('plan-whole', { answer, judged, ...counts });
}

/** How the total of a sum at the deadline is forecast. */
const SUMS = ['negative_binomial', 'jeffreys', 'student', 'constant'] as const;

/** Where a figure stands today, with its figures. */
export function paceSentence({ aim, pace, forecast, untracked, error }: Tracked): string {
  if (error !== null) return errorSentence(error);
  if (untracked !== null) return t(`plan-untracked-${hyphened(untracked)}`, { kpi: aim.kpiName });
  if (pace === null) return '';
  const shown = (value: number | null): string =>
    formatEstimate(value, aim.unit, { currency: planCurrency() });
  const sum = SUMS.some((method) => method === forecast?.method);
  return t('plan-pace', {
    status: hyphened(pace.status),
    kpi: aim.kpiName,
    has: pace.actual === null ? 'no' : 'yes',
    actual: shown(pace.actual),
    date: pace.as_of === null ? '' : formatDate(pace.as_of),
    target: shown(aim.target),
    deadline: aim.deadline === null ? '' : formatDate(aim.deadline),
    line: pace.expected_now === null ? 'no' : 'yes',
    expected: shown(pace.expected_now),
    // A level carried on along its line soon leaves what is possible: its interval today is shown instead.
    band:
      sum || pace.low === null || pace.high === null
        ? 'none'
        : formatEstimateRange(pace.low, pace.high, aim.unit, { currency: planCurrency() }),
    forecast: sum && forecast?.point != null ? 'yes' : 'no',
    point: shown(forecast?.point ?? null),
    interval:
      forecast?.low == null || forecast.high === null
        ? 'none'
        : formatEstimateRange(forecast.low, forecast.high, aim.unit, { currency: planCurrency() }),
  });
}

/** Why it is said to stand there, and since when. */
export function whySentence(tracked: Tracked): string {
  const { aim, pace, forecast } = tracked;
  if (pace === null) return '';
  const weeks =
    aim.start === null || aim.deadline === null ? null : (daysBetween(aim.start, aim.deadline) + 1) / 7;
  const why = t(`plan-why-${hyphened(pace.reason)}`, {
    field: pace.field ?? '',
    chance: forecast?.p_reach == null ? 'none' : chance(forecast.p_reach),
    tells:
      pace.tells_on !== null
        ? 'date'
        : pace.trials_needed !== null
          ? 'trials'
          : pace.points_needed !== null
            ? weeks !== null && pace.points_needed > weeks
              ? 'far'
              : 'points'
            : 'no',
    date: pace.tells_on === null ? '' : formatDate(pace.tells_on),
    trials: pace.trials_needed ?? 0,
    points: pace.points_needed ?? 0,
  });
  const since = sinceSentence(tracked);
  return since === '' ? why : `${since} ${why}`;
}

const CERTAIN = 0.99;

/** No forecast is certain. */
function chance(share: number): string {
  const shown = (of: number): string => formatPercent(of, { decimals: 0 });
  if (share > CERTAIN) return t('plan-chance-above', { share: shown(CERTAIN) });
  if (share < 1 - CERTAIN) return t('plan-chance-below', { share: shown(1 - CERTAIN) });
  return shown(share);
}

/** Since when it stands there; empty where it has just changed or earlier figures are not known. */
function sinceSentence({ since }: Tracked): string {
  if (since === null || since.since === null) return '';
  return t('plan-since', { date: formatDate(since.since), n: since.periods + 1 });
}

/** What was spent less what was planned, to the digit of the amounts beside it. */
export function shownVariance({ plan, actual, total }: CampaignGap): number | null {
  return plan === null || actual === null || total === null ? null : roundedGap(actual, plan);
}

/** What a campaign spent more or less than planned, and for what reason. */
export function gapSentence(gap: CampaignGap): string {
  const { total } = gap;
  const variance = shownVariance(gap);
  const words = budgetWords([gap.plan, gap.actual]);
  const money = (value: number | null | undefined, signed = false): string =>
    value == null ? '' : words(value, signed);
  const split = total !== null && total.unsplit === 0 && gap.compared === 'whole';
  return t('plan-gap', {
    compared: gap.compared,
    plan: money(gap.plan),
    actual: money(gap.actual),
    way: variance === null || variance === 0 ? 'none' : variance > 0 ? 'more' : 'less',
    variance: money(variance === null ? null : Math.abs(variance)),
    split: split ? 'yes' : 'no',
    volume: money(total?.volume_effect, true),
    unit: money(total?.unit_effect, true),
    kpi: gap.kpi === null ? '' : choiceWord(gap.kpi),
    expected:
      gap.expected === null
        ? ''
        : formatEstimate(gap.expected, kpiUnit(gap.kpi), { currency: planCurrency() }),
    obtained:
      gap.obtained === null
        ? ''
        : formatEstimate(gap.obtained, kpiUnit(gap.kpi), { currency: planCurrency() }),
    results: gap.expected !== null && gap.obtained !== null ? 'yes' : 'no',
  });
}
