// A media plan of several vehicles by week: gross rating points, the reach they build up, what they cost.

import { barsAgainst } from '../../../charts/bars-against';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { formatNumber, t } from '../../../i18n';
import type { Method, Told } from '../method';
import { curvesOver, periods } from '../pictures';
import { asNumber } from '../sheet';
import {
  about,
  figure,
  money,
  near,
  num,
  plain,
  plainWords,
  share,
  shareWords,
  text,
  warn,
  word,
} from '../words';

export const grpPlan: Method = {
  id: 'grp-plan',
  tables: [
    {
      key: 'vehicles',
      columns: [
        { key: 'vehicle', kind: 'text' },
        { key: 'rating', kind: 'number', unit: 'rate' },
        { key: 'c2', kind: 'number', unit: 'rate', optional: true },
        { key: 'insertion-cost', kind: 'number', unit: 'money', optional: true },
      ],
      more: { kind: 'number', optional: true },
    },
  ],
  fields: [
    { key: 'effective', kind: 'number', unit: 'count', hint: 'effective', min: 1, step: 1 },
    { key: 'audience', kind: 'number', unit: 'count', optional: true, min: 0 },
  ],
  example: {
    tables: {
      vehicles: [
        '1;2;3;4;5;6',
        'V1;12%;;2400;3;3;2;;2;2',
        'V2;6%;8%;900;2;2;2;2;2;2',
        'V3;4%;;350;;4;4;;4;4',
      ].join('\n'),
    },
    fields: { effective: 3, audience: 250_000 },
  },
  ask: async (given, options) => {
    const effective = given.number('effective');
    const answer = await askMethod(
      'grp_plan',
      {
        vehicles: given.rows('vehicles').map((row) => ({
          id: String(row[0] ?? ''),
          rating: asNumber(row[1]),
          c2: asNumber(row[2]),
          cost: asNumber(row[3]),
          weeks: given.from(row, 4),
        })),
        effective,
        audience: given.number('audience'),
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer, given.head('vehicles'), effective ?? 3);
  },
};

/** A smaller share of the target is written 0.0%. */
const SEEN = 0.0005;

function tell(found: Wire.GrpPlan, names: string[], effective: number): Told {
  const { weeks, distribution, at_least: atLeast } = found;
  const end = weeks.at(-1)!;
  // Up to the last contact that some in two thousand have.
  const contacts = Math.max(2, 2 + atLeast.findLastIndex((value) => value >= SEEN));
  return {
    sentence: t('method-grp-plan-found', {
      n: weeks.length,
      grp: about(end.total_grp),
      reach: share(end.reach, { decimals: 0 }),
      people: found.people === null ? 'no' : 'yes',
      count: about(found.people),
      frequency: about(end.frequency, { decimals: 1 }),
      effective,
      often: share(end.effective_reach, { decimals: 0 }),
    }),
    notes: [
      end.total_cost === null
        ? warn(t('method-grp-plan-no-cost'))
        : plain(t('method-grp-plan-cost', { cost: money(end.total_cost), each: money(found.cost_per_grp) })),
    ],
    charts: [
      curvesOver({
        method: 'grp-plan',
        title: t('method-grp-plan-chart'),
        what: t('method-grp-plan-chart-what'),
        at: periods(weeks.length),
        curves: [
          { name: t('method-reach-reach'), ink: 'curve', values: weeks.map(({ reach }) => reach) },
          {
            name: t('method-grp-plan-often', { effective }),
            ink: 'line predicted',
            values: weeks.map(({ effective_reach: often }) => often),
          },
        ],
        labels: { x: t('method-grp-plan-week-head'), y: t('methods-head-share-of-target') },
        x: plainWords,
        y: shareWords,
      }),
      barsAgainst({
        file: 'levier-grp-plan-weeks',
        title: t('method-grp-plan-weeks'),
        description: t('method-grp-plan-weeks-what'),
        table: {
          columns: [
            { label: t('method-grp-plan-week-head'), numeric: false },
            { label: 'GRP', numeric: true },
          ],
          rows: weeks.map(({ grp }, i) => [names[i] ?? '', formatNumber(grp, { decimals: 0 })]),
        },
        rows: weeks.map(({ grp }, i) => ({
          name: t('method-grp-plan-week', { name: names[i] ?? '' }),
          value: grp,
          text: formatNumber(grp, { decimals: 0 }),
        })),
        line: null,
        words: plainWords,
      }),
    ],
    tables: [
      {
        key: 'weeks',
        columns: [
          text(t('method-grp-plan-week-head')),
          num(t('methods-field-insertions')),
          num('GRP'),
          num(t('method-grp-plan-total')),
          num(t('method-reach-reach')),
          num(t('method-reach-frequency')),
          num(t('method-grp-plan-often', { effective })),
          num(t('methods-head-cost')),
        ],
        rows: weeks.map((week, i) => [
          word(names[i] ?? ''),
          figure(week.insertions, 'count'),
          figure(week.grp, 'number', { decimals: 0 }),
          figure(week.total_grp, 'number', { decimals: 0 }),
          figure(week.reach, 'rate'),
          figure(week.frequency, 'number', { decimals: 1 }),
          figure(week.effective_reach, 'rate'),
          figure(week.cost, 'money'),
        ]),
      },
      {
        key: 'exposure',
        columns: [
          num(t('method-reach-times')),
          num(t('method-reach-exactly')),
          num(t('methods-col-at-least')),
        ],
        rows: distribution
          .slice(0, contacts)
          .map((value, times) => [
            figure(times, 'count'),
            near(value, 'rate'),
            near(times === 0 ? null : atLeast[times - 1], 'rate'),
          ]),
      },
    ],
  };
}
