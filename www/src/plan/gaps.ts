// What each campaign was planned to spend and bring, against what it did, split by the core into the effect
// of volume and that of the unit cost. Only months that the files cover whole are compared.

import { session } from '../app/context';
import type { PlanItem } from '../engine';
import { planAnswer, type Wire } from './ask';
import { budgetSums, wireLine } from './budget';
import { itemName, numberOf, planItems, textOf } from './model';
import { importedOf, spentMonths } from './spend';

export interface CampaignGap {
  id: string;
  name: string;
  /** The months compared; `whole`: the campaign is over, so that results can be compared too. */
  compared: 'none' | 'months' | 'whole';
  plan: number | null;
  actual: number | null;
  /** What was expected and what came, in the figure that the campaign names. */
  kpi: string | null;
  expected: number | null;
  obtained: number | null;
  total: Wire.TotalVariance | null;
}

export function campaignGaps(): Promise<CampaignGap[]> {
  return Promise.all(planItems('campaign').map(gap));
}

async function gap(campaign: PlanItem): Promise<CampaignGap> {
  const to = session().measured().value?.period?.to ?? null;
  const spent = spentMonths(campaign);
  const line = wireLine(campaign, spent);
  const start = textOf(campaign, 'start') ?? '';
  const end = textOf(campaign, 'end') ?? '';
  const over = to !== null && end <= to;
  const covered = Object.entries(line.months).filter(
    ([month, { plan, actual }]) =>
      plan !== null && actual !== null && (over || (to !== null && month < to.slice(0, 7))),
  );
  const kpi = textOf(campaign, 'expected_kpi');
  const expected = numberOf(campaign, 'expected');
  const imported = importedOf(campaign);
  const obtained = kpi !== null && imported.length === 1 ? (imported[0]!.sums[kpi]?.value ?? null) : null;
  const known = { id: campaign.id, name: itemName(campaign), kpi, expected, obtained };
  if (covered.length === 0) return { ...known, compared: 'none', plan: null, actual: null, total: null };
  const { totals } = await budgetSums([{ ...line, months: Object.fromEntries(covered) }], end);
  const plan = totals.plan ?? 0;
  const actual = totals.actual ?? 0;
  const { total } = await planAnswer('variance', {
    months: over
      ? [
          {
            month: start.slice(0, 7),
            plan: { amount: plan, volume: expected },
            actual: { amount: actual, volume: obtained },
          },
        ]
      : covered.map(([month, amounts]) => ({
          month,
          plan: { amount: amounts.plan ?? 0, volume: null },
          actual: { amount: amounts.actual ?? 0, volume: null },
        })),
  });
  return { ...known, compared: over ? 'whole' : 'months', plan, actual, total };
}
