// Each figure that is aimed at: where it stands and why, its way to the target, how well it is written.

import { href } from '../../../app/router';
import { session } from '../../../app/context';
import type { Chart } from '../../../charts/chart';
import { targetPath } from '../../../charts/target-path';
import type { Objective, SmartVerdict } from '../../../engine';
import { formatDate, formatMoney, formatValue, listOf, t } from '../../../i18n';
import { formatEstimate, formatEstimateRange } from '../../../i18n/estimate';
import type { Wire } from '../../../plan/ask';
import { paceSentence, whySentence } from '../../../plan/proof-words';
import { isSum, type Tracked } from '../../../plan/track';
import { planCurrency } from '../../../plan/words';
import { daysBetween } from '../../../state/civil-day';
import { quiet, text, type Block } from './blocks';
import { monthTicks } from './charts';
import type { FullFacts } from './facts';

const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;

export function objectiveBlocks({ tracked, paths, verdicts }: FullFacts): Block[] {
  if (tracked.length === 0) return [text(t('plan-aims-none'))];
  return tracked.flatMap((one): Block[] => {
    const { aim } = one;
    const own = aim.id === aim.objective;
    const objective = session().document.objectives.find(({ id }) => id === aim.id);
    const path = paths.get(aim.id);
    const chart = path === undefined ? null : pathChart(one, path);
    const why = whySentence(one);
    return [
      {
        type: 'heading',
        text: own ? aim.title : t('plan-report-result', { title: aim.title, kpi: aim.kpiName }),
        href: href(own ? 'strategy' : 'operations', [aim.id]),
      },
      ...(objective === undefined ? [] : termsOf(objective)),
      text(paceSentence(one)),
      ...(why === '' ? [] : [quiet(why)]),
      ...(chart === null ? [] : [{ type: 'chart', chart } as const]),
      ...smart(verdicts.get(aim.id)),
    ];
  });
}

/** Whom it is about, who answers for it, with which means. */
function termsOf({ scope, owner, start, deadline, budget, strategic_goal: goal }: Objective): Block[] {
  const terms = [
    scope,
    owner,
    start === null || deadline === null
      ? ''
      : t('plan-dates', { from: formatDate(start, 'short'), to: formatDate(deadline, 'short') }),
    budget === null
      ? ''
      : t('objective-budget-of', { budget: formatMoney(budget, { currency: planCurrency() }) }),
    goal,
  ].filter((term) => term !== '');
  return terms.length === 0 ? [] : [quiet(terms.join(' · '))];
}

/** The letters that it does not meet. */
function smart(verdict: SmartVerdict | undefined): Block[] {
  if (verdict === undefined) return [];
  const unmet = LETTERS.filter((letter) => verdict.failed.some((code) => code.startsWith(`${letter}:`)));
  return [
    quiet(
      t('plan-report-smart', {
        n: unmet.length,
        names: listOf(unmet.map((letter) => t(`smart-${letter}`).toLowerCase())),
      }),
    ),
  ];
}

/** Null where no figure is there yet, or dates are missing. */
function pathChart({ aim, pace, forecast }: Tracked, { paces }: Wire.PacePath): Chart | null {
  const { start, deadline, target, unit } = aim;
  if (start === null || deadline === null || target === null) return null;
  const currency = planCurrency();
  const shown = (value: number): string => formatEstimate(value, unit, { currency });
  const range = (low: number | null, high: number | null): string =>
    low === null || high === null ? '—' : formatEstimateRange(low, high, unit, { currency });
  // A figure stands at the end of its day.
  const place = (day: string): number => daysBetween(start, day) + 1;
  const seen = paces.flatMap(({ as_of: day, actual, expected_now: expected }) =>
    day === null || actual === null ? [] : [{ day, x: place(day), y: actual, expected }],
  );
  const last = seen.at(-1);
  if (last === undefined) return null;
  const end = place(deadline);
  const sum = isSum(aim);
  const known = seen.flatMap(({ x, expected }) => (expected === null ? [] : [{ x, y: expected }]));
  const from = sum ? 0 : aim.baseline;
  const { low, high } = sum ? (forecast ?? { low: null, high: null }) : (pace ?? { low: null, high: null });
  const interval = low === null || high === null ? null : { low, high };
  const words = {
    long: shown,
    short: (value: number, largest?: number) =>
      formatValue(value, unit, { currency, compact: true, beside: largest }),
  };
  return targetPath({
    file: `levier-${aim.id}`,
    title: t('plan-path-title', { kpi: aim.kpiName }),
    description: t('plan-path-what', {
      actual: shown(last.y),
      date: formatDate(last.day),
      expected: last.expected === null ? 'none' : shown(last.expected),
      target: shown(target),
      deadline: formatDate(deadline),
    }),
    table: {
      columns: [
        { label: t('plan-path-day'), numeric: false },
        { label: t('plan-column-actual'), numeric: true },
        { label: t('plan-path-line'), numeric: true },
      ],
      rows: [
        ...seen.map(({ day, y, expected }) => [
          formatDate(day, 'short'),
          shown(y),
          expected === null ? '—' : shown(expected),
        ]),
        ...(sum && interval !== null
          ? [
              [
                t('plan-path-forecast-at', { date: formatDate(deadline, 'short') }),
                range(interval.low, interval.high),
                shown(target),
              ],
            ]
          : [[formatDate(deadline, 'short'), '—', shown(target)]]),
      ],
    },
    actual: seen,
    line: [
      ...(from === null ? [] : [{ x: 0, y: from }]),
      ...known,
      ...(sum && last.x < end ? [{ x: end, y: target }] : []),
    ],
    target: { x: end, y: target },
    forecast: sum && interval !== null && last.x < end ? { x: end, ...interval } : null,
    interval: !sum && interval !== null ? { x: last.x, ...interval } : null,
    ticks: monthTicks(start, deadline),
    labels: {
      y: aim.kpiName,
      actual: t('plan-column-actual'),
      line: t('plan-path-line'),
      target: t('plan-path-target'),
      forecast: t('plan-path-forecast'),
      interval: t('plan-path-interval'),
    },
    words,
  });
}
