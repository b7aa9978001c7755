// The report on one page for a director: what was aimed at, what it costs, what collides.

import { href } from '../../../app/router';
import { formatDate, NONE, t } from '../../../i18n';
import type { Wire } from '../../../plan/ask';
import type { CampaignGap } from '../../../plan/gaps';
import { itemName, planItem } from '../../../plan/model';
import { gapSentence, paceSentence } from '../../../plan/proof-words';
import type { Tracked } from '../../../plan/track';
import { budgetWords, choiceWord } from '../../../plan/words';
import { sentence, type Found } from '../conflicts';
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
      blocks: [...campaignTable(sums), ...gapList(gaps)],
    },
    {
      id: 'conflicts',
      title: t('plan-conflicts-title'),
      blocks: conflictList(found, NAMED),
    },
  ];
}

function aimLine(one: Tracked): Line {
  return { text: t('plan-report-aim', { title: one.aim.title, sentence: paceSentence(one) }) };
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

/** So many conflicts are named, the rest is counted. */
export function conflictList({ conflicts, doubles }: Found, named: number): Block[] {
  const rest = Math.max(0, conflicts.length - named);
  const counted =
    conflicts.length + doubles === 0
      ? t('plan-conflicts-lede', { n: 0, doubles: 0 })
      : rest + doubles > 0
        ? t('plan-report-more', { n: rest, doubles })
        : null;
  return list('conflicts', [...conflicts.slice(0, named), ...(counted === null ? [] : [counted])], (one) => ({
    text: typeof one === 'string' ? one : sentence(one),
  }));
}

export function campaignTable(sums: Wire.BudgetSums): Block[] {
  if (sums.lines.length === 0) return [text(t('plan-empty-lede'))];
  const money = budgetWords([...sums.lines.map(({ totals }) => totals), sums.totals].flatMap(amountsOf));
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
    rows: made(sums.lines, ({ id, totals }) => {
      const item = planItem(id)!;
      const channel = item.fields['channel'];
      return [
        itemName(item),
        typeof channel === 'string' ? choiceWord(channel) : NONE,
        t('plan-dates', {
          from: formatDate(String(item.fields['start']), 'short'),
          to: formatDate(String(item.fields['end']), 'short'),
        }),
        ...amountsOf(totals).map((amount) => money(amount)),
      ];
    }),
    foot: [t('operations-total'), '', '', ...amountsOf(sums.totals).map((amount) => money(amount))],
  };
  return [table];
}

function amountsOf({ plan, forecast, actual }: Wire.Amounts): (number | null)[] {
  return [plan, forecast, actual];
}
