// A budget shared out by judged curves: the best split, found with certainty.

import { dumbbell } from '../../../charts/dumbbell';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { listOf, t } from '../../../i18n';
import type { Method, Told } from '../method';
import { asNumber } from '../sheet';
import { about, figure, money, moneyWords, num, text, warn, word } from '../words';

export const adbudgAllocation: Method = {
  id: 'adbudg-allocation',
  tables: [
    {
      key: 'channels',
      columns: [
        { key: 'channel', kind: 'text' },
        { key: 'spend', kind: 'number' },
        { key: 'nothing', kind: 'number' },
        { key: 'same', kind: 'number' },
        { key: 'half-more', kind: 'number' },
        { key: 'unlimited', kind: 'number' },
        { key: 'at-least', kind: 'number', optional: true },
        { key: 'at-most', kind: 'number', optional: true },
      ],
    },
  ],
  fields: [{ key: 'budget', kind: 'number', unit: 'money', min: 0 }],
  example: {
    tables: {
      channels:
        'Search;12000;310;480;540;700;;\nDisplay;5000;140;260;310;520;;\nRadio;4000;60;90;108;150;1000;',
    },
    fields: { budget: 21_000 },
  },
  ask: async (given, options) => {
    const channels = given.rows('channels').map(([id, ...cells]) => {
      const [spend, nothing, same, more, unlimited, min, max] = cells.map(asNumber);
      return {
        id: String(id ?? ''),
        spend: spend ?? null,
        nothing: nothing ?? null,
        same: same ?? null,
        half_more: more ?? null,
        unlimited: unlimited ?? null,
        min: min ?? null,
        max: max ?? null,
      };
    });
    const answer = await askMethod(
      'adbudg_allocation',
      { goal: 'max_response', constraint: 'eq', channels, budget: given.number('budget'), value: null },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer, channels, given.number('budget'));
  },
};

function tell(found: Wire.JudgedPlan, channels: Wire.JudgedChannel[], budget: number | null): Told {
  const { spend, status } = found;
  if (spend === null)
    return {
      sentence: t('method-adbudg-allocation-infeasible', { budget: money(budget) }),
      notes: [],
      charts: [],
      tables: [],
    };
  const whole = { decimals: 0 };
  const rows = channels.map(({ id, spend: before }, i) => ({
    name: id,
    before: before ?? 0,
    after: spend[i]!,
    change: money(spend[i]!, whole),
    moves: money(before, whole) !== money(spend[i]!, whole),
  }));
  return {
    sentence: t('method-adbudg-allocation-found', {
      budget: money(budget),
      split: listOf(rows.map(({ name, change }) => t('method-adbudg-allocation-part', { name, change }))),
      total: about(found.total_response),
    }),
    notes: status === 'optimal' ? [] : [warn(t('method-adbudg-allocation-best'))],
    charts: [
      dumbbell({
        file: 'levier-adbudg-allocation',
        title: t('method-adbudg-allocation-chart'),
        description: t('method-adbudg-allocation-chart-what'),
        table: {
          columns: [
            { label: t('methods-col-channel'), numeric: false },
            { label: t('methods-today'), numeric: true },
            { label: t('methods-proposed'), numeric: true },
          ],
          rows: rows.map(({ name, before, change }) => [name, money(before, whole), change]),
        },
        today: t('methods-today'),
        proposed: t('methods-proposed'),
        rows,
        words: moneyWords,
      }),
    ],
    tables: [
      {
        key: 'split',
        columns: [text(t('methods-col-channel')), num(t('methods-today')), num(t('methods-proposed'))],
        rows: rows.map(({ name, before, after }) => [
          word(name),
          figure(before, 'money', whole),
          figure(after, 'money', whole),
        ]),
      },
    ],
  };
}
