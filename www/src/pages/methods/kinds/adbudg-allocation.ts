// A budget shared out by judged curves, beside those fitted to data: the best split, found with certainty.

import { dumbbell } from '../../../charts/dumbbell';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { listOf, t } from '../../../i18n';
import type { Method, Told } from '../method';
import { fittedCurves, NO_CURVES } from '../fitted';
import { asNumber, type Given } from '../sheet';
import { about, figure, money, moneyWords, num, range, text, warn, word } from '../words';

export const adbudgAllocation: Method = {
  id: 'adbudg-allocation',
  tables: [
    {
      key: 'channels',
      columns: [
        { key: 'channel', kind: 'text' },
        { key: 'spend', kind: 'number', unit: 'money' },
        { key: 'nothing', kind: 'number' },
        { key: 'same', kind: 'number' },
        { key: 'half-more', kind: 'number' },
        { key: 'unlimited', kind: 'number' },
        { key: 'at-least', kind: 'number', unit: 'money', optional: true },
        { key: 'at-most', kind: 'number', unit: 'money', optional: true },
      ],
    },
  ],
  fields: [
    { key: 'budget', kind: 'number', unit: 'money', min: 0, own: null },
    { key: 'beside', kind: 'choice', options: ['judged-alone', 'with-fitted'], hint: 'beside' },
  ],
  example: {
    tables: {
      channels: [
        ...['Search;12000;310;480;540;700;;', 'Search;12000;350;480;520;640;;'],
        ...['Display;5000;140;260;310;520;;', 'Radio;4000;60;90;108;150;1000;'],
      ].join('\n'),
    },
    fields: { budget: 21_000, beside: 'judged-alone' },
  },
  ask: async (given, options) => {
    const channels = judgedChannels(given);
    const fitted = given.choice('beside') === 'with-fitted' ? await fittedCurves() : NO_CURVES;
    if ('error' in fitted) return fitted;
    // A channel judged here keeps the curve of its judges.
    const isFree = (name: string): boolean => !channels.some(({ id }) => id === name);
    const curves = fitted.curves.filter(({ id }) => isFree(id));
    const refused = fitted.refused.filter(isFree);
    const answer = await askMethod(
      'adbudg_allocation',
      {
        ...{ goal: 'max_response', constraint: 'eq', value: null },
        ...{ channels, fitted: curves, budget: given.number('budget') },
      },
      options,
    );
    if (isRefused(answer)) return answer;
    const before = [...channels, ...curves].map(({ spend }) => spend ?? 0);
    return () => tell(answer, { before, budget: given.number('budget'), refused });
  },
};

/** A channel on several rows has several judges; its spend and bounds are those of the first. */
function judgedChannels(given: Given): Wire.JudgedChannel[] {
  const channels = new Map<string, Wire.JudgedChannel & { others: Wire.JudgeAnswers[] }>();
  for (const [name, ...cells] of given.rows('channels')) {
    const id = String(name ?? '');
    const [spend, nothing, same, more, unlimited, min, max] = cells.map((cell) => asNumber(cell));
    const answers: Wire.JudgeAnswers = {
      nothing: nothing ?? null,
      same: same ?? null,
      half_more: more ?? null,
      unlimited: unlimited ?? null,
    };
    const known = channels.get(id);
    if (known === undefined)
      channels.set(id, {
        id,
        spend: spend ?? null,
        ...answers,
        others: [],
        min: min ?? null,
        max: max ?? null,
      });
    else known.others.push(answers);
  }
  return [...channels.values()];
}

interface Asked {
  /** Today's spends, in the order of the plan. */
  before: number[];
  budget: number | null;
  /** Channels that the data hold no curve of. */
  refused: string[];
}

function tell(found: Wire.JudgedPlan, { before, budget, refused }: Asked): Told {
  const { spend, status, low, high } = found;
  if (spend === null)
    return {
      sentence: t('method-adbudg-allocation-infeasible', { budget: money(budget) }),
      notes: [],
      charts: [],
      tables: [],
    };
  const whole = { decimals: 0 };
  const rows = found.channels.map(({ id, spend: after }, i) => ({
    name: id,
    before: before[i] ?? 0,
    after,
    change: money(after, whole),
    moves: money(before[i] ?? 0, whole) !== money(after, whole),
  }));
  return {
    sentence: t('method-adbudg-allocation-found', {
      budget: money(budget),
      split: listOf(rows.map(({ name, change }) => t('method-adbudg-allocation-part', { name, change }))),
      total: about(found.total_response),
      has: low === null || high === null ? 'no' : 'yes',
      doubt: low === null || high === null ? '' : range(low, high, about),
      today: about(found.today),
    }),
    notes: [
      ...(status === 'optimal' ? [] : [warn(t('method-adbudg-allocation-best'))]),
      ...(refused.length > 0
        ? [warn(t('method-adbudg-allocation-refused', { names: listOf(refused) }))]
        : []),
    ],
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
          rows: rows.map(({ name, before: today, change }) => [name, money(today, whole), change]),
        },
        today: t('methods-today'),
        proposed: t('methods-proposed'),
        rows: rows.map((row) =>
          row.moves
            ? {
                ...row,
                change: t('method-adbudg-allocation-move', {
                  from: money(row.before, whole),
                  to: row.change,
                }),
              }
            : row,
        ),
        words: moneyWords,
      }),
    ],
    tables: [
      {
        key: 'split',
        columns: [
          text(t('methods-col-channel')),
          text(t('method-adbudg-allocation-from')),
          num(t('methods-today')),
          num(t('methods-proposed')),
          num(t('methods-head-response')),
          num(t('methods-head-low')),
          num(t('methods-head-high')),
        ],
        rows: found.channels.map((channel, i) => [
          word(channel.id),
          word(t(channel.judged ? 'method-adbudg-allocation-judged' : 'method-adbudg-allocation-fitted')),
          figure(before[i], 'money', whole),
          figure(channel.spend, 'money', whole),
          figure(channel.response, 'number', whole),
          figure(channel.low, 'number', whole),
          figure(channel.high, 'number', whole),
        ]),
      },
    ],
  };
}
