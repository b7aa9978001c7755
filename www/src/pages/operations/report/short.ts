// The report on one page for a director: what was aimed at, what it costs, what collides.

import { href } from '../../../app/router';
import { formatDate, NONE, t } from '../../../i18n';
import { formatEstimate } from '../../../i18n/estimate';
import type { Wire } from '../../../plan/ask';
import { amountsOf } from '../../../plan/budget';
import type { CampaignGap } from '../../../plan/gaps';
import { itemName, planItem, textOf } from '../../../plan/model';
import { gapSentence, paceSentence } from '../../../plan/proof-words';
import type { Aim, Tracked } from '../../../plan/track';
import { budgetWords, choiceWord, planCurrency, roundedGap } from '../../../plan/words';
import { pairSentence, sentence, type Found } from '../conflicts';
import { list, made, text, type Block, type Line, type Section, type Table } from './blocks';
import type { Facts } from './facts';

/** Conflicts named on the page; the rest is counted. */
const NAMED = 5;

export function shortReport({ tracked, gaps, sums, found }: Facts): Section[] {
  return [
    {
      id: 'aims',
      title: t('plan-aims-title'),
      blocks: tracked.length === 0 ? [text(t('plan-aims-none'))] : list('aims', tracked, aimLine),
    },
    {
      id: 'campaigns',
      title: t('plan-campaigns'),
      blocks: [...overspent(sums), ...campaignTable(sums), ...gapList(gaps)],
    },
    {
      id: 'conflicts',
      title: t('plan-conflicts-title'),
      blocks: conflictList(found, NAMED),
    },
  ];
}

/** A key result bears the title of its objective, and the name of its figure. */
export function aimName({ id, objective, title, kpiName }: Aim): string {
  return id === objective ? title : t('plan-report-result', { title, kpi: kpiName });
}

function aimLine(one: Tracked): Line {
  return {
    text: t('plan-report-aim', {
      title: aimName(one.aim),
      sentence: `${paceSentence(one)} ${aimed(one)}`.trim(),
    }),
  };
}

/** What is aimed at, where no pace says so. */
export function aimed({ aim, pace }: Tracked): string {
  const { kpiName, target, deadline, unit } = aim;
  if (target === null || deadline === null || (pace !== null && pace.actual !== null)) return '';
  return t('plan-report-target', {
    kpi: kpiName,
    target: formatEstimate(target, unit, { currency: planCurrency() }),
    deadline: formatDate(deadline),
  });
}

/** More forecast than planned; null where it is not. */
function overspend({ totals: { plan, forecast } }: Wire.BudgetSums): string | null {
  if (plan === null || forecast === null) return null;
  const money = budgetWords([plan, forecast]);
  if (forecast <= plan || money(forecast) === money(plan)) return null;
  return t('plan-report-overspend', {
    plan: money(plan),
    forecast: money(forecast),
    gap: money(roundedGap(forecast, plan)),
  });
}

export function overspent(sums: Wire.BudgetSums): Block[] {
  const sentence = overspend(sums);
  return sentence === null ? [] : [text(sentence)];
}

/** Campaigns that can be compared with their plan. */
export function comparedGaps(gaps: readonly CampaignGap[]): CampaignGap[] {
  return gaps.filter((gap) => gap.compared !== 'none');
}

export function gapList(gaps: readonly CampaignGap[]): Block[] {
  return list('gaps', comparedGaps(gaps), (gap) => ({
    lead: gap.name,
    href: href('operations', [gap.id]),
    text: gapSentence(gap),
  }));
}

/** So many conflicts are named, and the pairs of doubled work that were asked for; the rest is counted. */
export function conflictList({ conflicts, pairs, doubles }: Found, named: number): Block[] {
  const rest = { n: Math.max(0, conflicts.length - named), doubles: doubles - pairs.length };
  const sentences = [
    ...conflicts.slice(0, named).map((one) => () => sentence(one)),
    ...pairs.map((pair) => () => pairSentence(pair)),
    ...(rest.n + rest.doubles > 0 ? [() => t('plan-report-more', rest)] : []),
  ];
  if (sentences.length === 0) return [text(t('plan-conflicts-lede', { n: 0, doubles: 0 }))];
  return list('conflicts', sentences, (words) => ({ text: words() }));
}

export function campaignTable(sums: Wire.BudgetSums): Block[] {
  if (sums.lines.length === 0) return [text(t('plan-empty-lede'))];
  const money = budgetWords([...sums.lines.map(({ totals }) => totals), sums.totals].flatMap(amountsOf));
  // A row is worded when it is drawn, and its campaign may be gone by then.
  const lines = sums.lines.flatMap(({ id, totals }) => {
    const item = planItem(id);
    return item === undefined ? [] : [{ item, totals }];
  });
  const table: Table = {
    type: 'table',
    id: 'campaigns',
    columns: [
      { label: t('plan-kind-campaign') },
      { label: t('plan-field-channel') },
      { label: t('plan-calendar-when') },
      ...(['plan', 'forecast', 'actual'] as const).map((column) => ({
        label: t(`plan-column-${column}`),
        num: true,
      })),
    ],
    rows: made(lines, ({ item, totals }) => {
      const channel = textOf(item, 'channel');
      return [
        itemName(item),
        channel === null ? NONE : choiceWord(channel),
        t('plan-dates', {
          from: formatDate(textOf(item, 'start') ?? '', 'short'),
          to: formatDate(textOf(item, 'end') ?? '', 'short'),
        }),
        ...amountsOf(totals).map((amount) => money(amount)),
      ];
    }),
    foot: [t('operations-total'), '', '', ...amountsOf(sums.totals).map((amount) => money(amount))],
  };
  return [table];
}
