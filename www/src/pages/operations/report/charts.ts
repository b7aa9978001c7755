// The charts of the plan's money and time: campaigns along the months, spend by month, plan against actual.

import { session } from '../../../app/context';
import { actualExpected } from '../../../charts/actual-expected';
import type { Chart, NumberWords } from '../../../charts/chart';
import { dumbbell } from '../../../charts/dumbbell';
import { spans } from '../../../charts/spans';
import { formatDate, formatMoney, t } from '../../../i18n';
import type { Wire } from '../../../plan/ask';
import { amountsOf } from '../../../plan/budget';
import { byDay } from '../../../plan/dated';
import type { CampaignGap } from '../../../plan/gaps';
import { itemName, planItems, textOf } from '../../../plan/model';
import { monthTicks } from '../../../plan/month-ticks';
import { shownVariance } from '../../../plan/proof-words';
import { budgetWords, planCurrency } from '../../../plan/words';
import { daysBetween } from '../../../state/civil-day';

/** So many rows can be read on one drawing; the table has them all. */
const ROWS = 25;

/** When each campaign runs; null where none has dates. */
export function spansChart(): Chart | null {
  const campaigns = planItems('campaign').flatMap((item) => {
    const [start, end] = [textOf(item, 'start'), textOf(item, 'end')];
    return start === null || end === null ? [] : [{ name: itemName(item), start, end }];
  });
  if (campaigns.length === 0) return null;
  campaigns.sort((a, b) => byDay(a.start, b.start));
  const drawn = campaigns.slice(0, ROWS);
  const from = drawn[0]!.start;
  const to = drawn.reduce((latest, { end }) => (end > latest ? end : latest), from);
  const today = session().today();
  return spans({
    file: 'levier-campaigns',
    title: t('plan-spans-title'),
    description: t('plan-spans-what', {
      n: campaigns.length,
      cut: drawn.length < campaigns.length ? 'yes' : 'no',
      shown: drawn.length,
      from: formatDate(from),
      to: formatDate(to),
    }),
    table: {
      columns: [
        { label: t('plan-kind-campaign'), numeric: false },
        { label: t('plan-field-start'), numeric: false },
        { label: t('plan-field-end'), numeric: false },
      ],
      rows: () =>
        campaigns.map(({ name, start, end }) => [name, formatDate(start, 'short'), formatDate(end, 'short')]),
    },
    rows: drawn.map(({ name, start, end }) => ({
      name,
      from: daysBetween(from, start),
      to: daysBetween(from, end) + 1,
    })),
    days: daysBetween(from, to) + 1,
    today:
      today < from || today > to ? null : { value: daysBetween(from, today), text: t('plan-spans-today') },
    ticks: monthTicks(from, to),
  });
}

/** What was spent month by month, what is still forecast, what was planned; null without a month. */
export function monthChart(sums: Wire.BudgetSums): Chart | null {
  if (sums.months.length === 0) return null;
  const money = budgetWords([...sums.months, sums.totals].flatMap(amountsOf));
  const rows = sums.months.map(({ month, plan, forecast, actual }) => ({
    name: formatDate(`${month}-01`, 'month'),
    actual,
    expected: plan,
    // A month that is over holds nothing more.
    ahead: forecast === actual ? null : forecast,
  }));
  return actualExpected({
    file: 'levier-months',
    title: t('plan-months-chart'),
    description: t('plan-months-what', {
      plan: money(sums.totals.plan),
      actual: sums.totals.actual === null ? 'none' : money(sums.totals.actual),
      forecast: money(sums.totals.forecast),
    }),
    table: {
      columns: [
        { label: t('plan-month'), numeric: false },
        ...(['plan', 'forecast', 'actual'] as const).map((column) => ({
          label: t(`plan-column-${column}`),
          numeric: true,
        })),
      ],
      rows: [
        ...sums.months.map((month) => [
          formatDate(`${month.month}-01`, 'month'),
          ...amountsOf(month).map((one) => money(one)),
        ]),
        [t('operations-total'), ...amountsOf(sums.totals).map((one) => money(one))],
      ],
    },
    rows,
    labels: {
      x: t('plan-month'),
      y: t('plan-months-spend'),
      actual: t('plan-column-actual'),
      expected: t('plan-column-plan'),
      ...(rows.some(({ ahead }) => ahead !== null) ? { ahead: t('plan-column-forecast') } : {}),
    },
    words: moneyWords(),
  });
}

/** What each campaign spent against its plan. */
export function gapChart(gaps: readonly CampaignGap[]): Chart {
  const money = budgetWords(gaps.flatMap(({ plan, actual }) => [plan, actual]));
  // The largest gaps first.
  const rows = [...gaps].sort((a, b) => Math.abs(b.total?.variance ?? 0) - Math.abs(a.total?.variance ?? 0));
  return dumbbell({
    file: 'levier-gaps',
    title: t('plan-gaps-chart'),
    description: t('plan-gaps-what', {
      n: rows.length,
      cut: rows.length > ROWS ? 'yes' : 'no',
      shown: Math.min(ROWS, rows.length),
    }),
    table: {
      columns: [
        { label: t('plan-kind-campaign'), numeric: false },
        { label: t('plan-column-plan'), numeric: true },
        { label: t('plan-column-actual'), numeric: true },
        { label: t('plan-gap-variance'), numeric: true },
      ],
      rows: () =>
        rows.map((gap) => [gap.name, money(gap.plan), money(gap.actual), money(shownVariance(gap), true)]),
    },
    today: t('plan-column-plan'),
    proposed: t('plan-column-actual'),
    rows: rows.slice(0, ROWS).map((gap) => ({
      name: gap.name,
      before: gap.plan ?? Number.NaN,
      after: gap.actual ?? Number.NaN,
      change: money(shownVariance(gap), true),
      moves: gap.plan !== gap.actual,
    })),
    words: moneyWords(),
  });
}

function moneyWords(): NumberWords {
  const currency = planCurrency();
  return {
    long: (value) => formatMoney(value, { currency }),
    short: (value, largest) => formatMoney(value, { currency, compact: true, beside: largest }),
  };
}
