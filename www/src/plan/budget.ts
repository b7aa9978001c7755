// The budgets of campaigns: lines by month with four columns, added up by the core. What was actually spent
// comes from the imported files where the line names none.

import { planAnswer, type Wire } from './ask';
import { session } from '../app/context';
import type { PlanItem } from '../engine';
import { planItems, putItem, textOf, type PutItem } from './model';

export const COLUMNS = ['target', 'plan', 'forecast', 'actual'] as const;
export type Column = (typeof COLUMNS)[number];

const EMPTY: Wire.Amounts = { target: null, plan: null, forecast: null, actual: null };

const lines = new WeakMap<readonly PlanItem[], ReadonlyMap<unknown, PlanItem>>();

/** The budget of a campaign: one line, or none yet. */
export function budgetLine(campaign: PlanItem): PlanItem | undefined {
  const { plan } = session().document;
  let known = lines.get(plan);
  if (known === undefined) {
    known = new Map(planItems('budget_line').map((line) => [line.fields['campaign'], line]));
    lines.set(plan, known);
  }
  return known.get(campaign.id);
}

export function monthsOf(line: PlanItem | undefined): Record<string, Wire.Amounts> {
  const months = (line?.fields['months'] ?? {}) as Record<string, Partial<Wire.Amounts>>;
  return Object.fromEntries(
    Object.entries(months).map(([month, amounts]) => [month, { ...EMPTY, ...amounts }]),
  );
}

/** A line as the core adds it up: what the files say was spent stands where the line says nothing. */
export function wireLine(
  campaign: PlanItem,
  spent: ReadonlyMap<string, number> = new Map(),
): Wire.BudgetLine {
  const months = monthsOf(budgetLine(campaign));
  for (const [month, actual] of spent)
    months[month] = { ...(months[month] ?? EMPTY), actual: months[month]?.actual ?? actual };
  return { id: campaign.id, months, start: textOf(campaign, 'start'), end: textOf(campaign, 'end') };
}

/** As tables show them: what was planned, what is forecast, what was spent. */
export function amountsOf({ plan, forecast, actual }: Wire.Amounts): (number | null)[] {
  return [plan, forecast, actual];
}

export function budgetSums(
  lines: Wire.BudgetLine[],
  asOf: string,
  total: number | null = null,
): Promise<Wire.BudgetSums> {
  return planAnswer('budget_sums', { as_of: asOf, total, lines });
}

/** Spreads an amount over the days of the campaign and writes it into a column of its budget. */
export async function spreadBudget(
  campaign: PlanItem,
  total: number,
  column: 'target' | 'plan',
): Promise<void> {
  const { months } = await planAnswer('budget_spread', {
    total,
    start: String(campaign.fields['start']),
    end: String(campaign.fields['end']),
  });
  const line = budgetLine(campaign);
  const known = monthsOf(line);
  for (const month of Object.keys(known)) known[month] = { ...known[month]!, [column]: null };
  for (const { month, amount } of months) known[month] = { ...(known[month] ?? EMPTY), [column]: amount };
  // A month that says nothing any more goes.
  const said = Object.entries(known).filter(([, amounts]) => COLUMNS.some((one) => amounts[one] !== null));
  putItem('budget_line', line?.id ?? '', {
    ...line?.fields,
    campaign: campaign.id,
    months: Object.fromEntries(said),
  });
}

/** The budget of a campaign with other amounts: of its plan, or of its forecast once that is frozen. */
export function withAmounts(
  campaign: string,
  line: PlanItem | undefined,
  amounts: ReadonlyMap<string, number>,
  column: Column = textOf(line, 'frozen_on') === null ? 'plan' : 'forecast',
): PutItem {
  const months = monthsOf(line);
  for (const [month, amount] of amounts) months[month] = { ...(months[month] ?? EMPTY), [column]: amount };
  return { id: line?.id ?? '', kind: 'budget_line', fields: { ...line?.fields, campaign, months } };
}

/** Changes one amount of a budget. */
export function setAmount(line: PlanItem, month: string, column: Column, value: number | null): void {
  const months = monthsOf(line);
  putItem('budget_line', line.id, {
    ...line.fields,
    months: { ...months, [month]: { ...(months[month] ?? EMPTY), [column]: value } },
  });
}
