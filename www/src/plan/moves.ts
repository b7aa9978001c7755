// The moves that gaps allow: what the core is asked, each move in words, and what taking one changes in
// the plan.

import { session } from '../app/context';
import type { Decision, PlanItem } from '../engine';
import { formatDate, formatMoney, formatRange, formatValue, t } from '../i18n';
import { key as hyphened } from '../i18n/codes';
import { planAnswer, type Wire } from './ask';
import { budgetLine, budgetSums, withAmounts, wireLine } from './budget';
import { changePlan, nameOf, numberOf, planItem, planItems, textOf, type PutItem } from './model';
import { standing } from './proof-words';
import { importedOf, spentMonths, spentUntil } from './spend';
import type { Tracked } from './track';
import { budgetWords, choiceWord, kpiUnit, planCurrency } from './words';

/** The moves for what is aimed at and for the campaigns, with what a result of each has cost. */
export async function gapMoves(tracked: readonly Tracked[]): Promise<Wire.Moves> {
  const campaigns = await Promise.all(planItems('campaign').map(campaignIn));
  return planAnswer('moves', {
    as_of: session().measured().value?.period?.to ?? session().today(),
    aims: tracked.flatMap(aimIn),
    campaigns: campaigns.filter((one) => one !== null),
  });
}

/** Sums that should grow: for other figures, their campaigns say what can be done. */
function aimIn(one: Tracked): Wire.GapAim[] {
  const { aim, forecast } = one;
  const stands = standing(one);
  if (forecast?.point == null || forecast.p_reach === null || aim.target === null || aim.deadline === null)
    return [];
  if (aim.direction !== 'increase') return [];
  const { id, objective, kpi, target, deadline } = aim;
  const side = stands === 'behind' ? -1 : stands === 'ahead' ? 1 : 0;
  return [{ id, objective, kpi, target, point: forecast.point, side, deadline }];
}

async function campaignIn(campaign: PlanItem): Promise<Wire.GapCampaign | null> {
  const kpi = textOf(campaign, 'expected_kpi');
  const imported = importedOf(campaign);
  const obtained = kpi !== null && imported.length === 1 ? imported[0]!.sums[kpi]?.value : undefined;
  if (kpi === null || obtained == null || kpiUnit(kpi) !== 'count') return null;
  const sums = await budgetSums([wireLine(campaign, spentMonths(campaign))], spentUntil());
  return {
    id: campaign.id,
    objective: textOf(campaign, 'objective'),
    kpi,
    start: textOf(campaign, 'start') ?? '',
    end: textOf(campaign, 'end') ?? '',
    plan: sums.totals.plan,
    expected: numberOf(campaign, 'expected'),
    months: sums.months,
    obtained,
  };
}

function results(move: Wire.Move): { kpi: string; results: string; range: string } {
  const kpi = textOf(planItem(move.campaign), 'expected_kpi');
  const shown = (value: number): string => formatValue(Math.abs(Math.round(value)), 'count');
  const [a, b] = [Math.round(move.low), Math.round(move.high)];
  const [low, high] = move.results < 0 ? [-b, -a] : [a, b];
  return {
    kpi: kpi === null ? '' : choiceWord(kpi),
    results: shown(move.results),
    range: formatRange(low, high, 'count'),
  };
}

/** What is done, with its cost, what it should bring and how sure that is. */
export function moveSentence(move: Wire.Move): string {
  const money = (value: number | null): string =>
    value === null ? '' : formatMoney(value, { currency: planCurrency() });
  return t(`plan-move-${hyphened(move.kind)}`, {
    campaign: nameOf(move.campaign),
    to: nameOf(move.to),
    amount: budgetWords([move.amount])(move.amount),
    unit: money(move.unit),
    has: move.unit === null ? 'no' : 'yes',
    other: money(move.other_unit),
    days: move.days ?? 0,
    end: move.end === null ? '' : formatDate(move.end),
    sure: move.sure ? 'yes' : 'no',
    ...results(move),
  });
}

/** What a move answers to: a figure that is aimed at, or a campaign. */
export function gapName(about: string, tracked: readonly Tracked[]): string {
  const aim = tracked.find((one) => one.aim.id === about)?.aim;
  return aim === undefined ? nameOf(about) : t('plan-moves-about', { title: aim.title, kpi: aim.kpiName });
}

/** In a few words, for the title of the decision. */
export function moveTitle(move: Wire.Move): string {
  return t('plan-move-title', {
    kind: hyphened(move.kind),
    campaign: nameOf(move.campaign),
    to: nameOf(move.to),
  });
}

export interface Taken {
  /** The day of the review. */
  review: string | null;
  /** A new message, where that is the move. */
  message: string;
  /** The target that the move answers to, as it was judged. */
  tracked: Tracked | undefined;
}

/** Changes the campaigns and writes the decision down, as one step. Throws `EngineError`. */
export function takeMove(move: Wire.Move, { review, message, tracked }: Taken): void {
  const campaign = planItem(move.campaign)!;
  const title = moveTitle(move);
  const items: PutItem[] = move.budgets.map(({ campaign: id, months }) =>
    withAmounts(id, budgetLine(planItem(id)!), new Map(Object.entries(months)), 'forecast'),
  );
  const changed = (fields: Record<string, unknown>): PutItem => ({
    id: campaign.id,
    kind: 'campaign',
    fields: { ...campaign.fields, ...fields },
  });
  if (move.kind === 'extend') items.push(changed({ end: move.end }));
  if (move.kind === 'change_message') items.push(changed({ message }));
  if (move.kind === 'test')
    items.push({
      id: '',
      kind: 'task',
      fields: { title, hours: 0, start: session().today(), end: move.end, campaign: campaign.id },
    });
  changePlan(items, decision(move, title, review, tracked));
}

function decision(
  move: Wire.Move,
  title: string,
  review: string | null,
  tracked: Tracked | undefined,
): Decision {
  const today = session().today();
  const aim = tracked?.aim;
  const plain = (key: string, value: number | null, unit: Decision['figures'][number]['unit']) => ({
    key,
    value,
    low: null,
    high: null,
    unit,
  });
  const judged =
    aim === undefined
      ? [plain('before', move.unit, 'money'), plain('expected', move.other_unit, 'money')]
      : [
          plain('before', tracked?.forecast?.point ?? null, aim.unit),
          plain('expected', aim.target, aim.unit),
        ];
  const { low, high } = move;
  return {
    id: '',
    date: today,
    title,
    note: moveSentence(move),
    objective: aim?.objective ?? textOf(planItem(move.campaign), 'objective'),
    lines: [],
    figures: [
      plain('move_amount', move.amount, 'money'),
      {
        key: `move_${move.kind === 'test' ? 'test' : 'results'}`,
        value: move.results,
        low,
        high,
        unit: 'count',
      },
      ...judged,
    ],
    evidence: null,
    items: [move.campaign, move.to, aim?.id].filter(
      (id) => id != null && planItem(id) !== undefined,
    ) as string[],
    owner: nameOf(textOf(planItem(move.campaign), 'owner')),
    effect: today,
    review,
    reviewed: null,
  };
}
