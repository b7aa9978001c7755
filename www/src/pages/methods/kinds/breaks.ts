// A series of values: whether its level has broken at a date to be found, or has changed at a known one.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Method, Told } from '../method';
import { curvesOver, periods, VALUES } from '../pictures';
import {
  about,
  chance,
  chanceFigure,
  figure,
  num,
  plain,
  plainWords,
  share,
  text,
  warn,
  word,
} from '../words';

/** Twenty values around one level, sixteen around another. */
const STEP = [
  ...[102.1, 104.9, 102, 92.2, 105.4, 102.7, 96.8, 103.5, 102.2, 101.8, 100.2, 103.3, 95.6, 99, 97.1],
  ...[103.6, 100.2, 98.2, 95.3, 98.5, 118, 116.3, 125.8, 124, 101.7, 106.7, 117, 115.5, 119.3, 119.3],
  ...[130.7, 111.3, 115.7, 130.3, 121.9, 122],
].join('\n');

export const breakTest: Method = {
  id: 'break-test',
  tables: [VALUES],
  fields: [{ key: 'alpha', kind: 'number', unit: 'rate', min: 0.01, max: 0.5 }],
  example: {
    tables: { values: STEP },
    fields: { alpha: 0.05 },
  },
  ask: async (given, options) => {
    const values = given.numbers('values', 0);
    const answer = await askMethod('break_test', { values, alpha: given.number('alpha') }, options);
    return isRefused(answer) ? answer : () => tellBreak(answer, values);
  },
};

function tellBreak(found: Wire.BreakTest, values: (number | null)[]): Told {
  const { verdict, break_at: at, before, after } = found;
  return {
    sentence: t('method-break-test-found', {
      verdict,
      at: at + 1,
      before: about(before),
      after: about(after),
      known: found.relative_change === null ? 'no' : 'yes',
      change: share(found.relative_change, { signed: true }),
      p: chance(found.p),
    }),
    notes: [
      ...(found.few ? [warn(t('method-break-test-few'))] : []),
      ...(verdict === 'break' ? [plain(t('method-break-test-why'))] : []),
    ],
    charts: [
      curvesOver({
        method: 'break-test',
        title: t('method-break-test-chart'),
        what: t('method-break-test-chart-what'),
        at: periods(values.length),
        curves: [
          { name: t('methods-head-observed'), ink: 'line observed', values },
          {
            name: t('method-break-test-level'),
            ink: 'line fitted',
            shape: 'step',
            values: values.map((_, i) => (i < at ? before : after)),
          },
        ],
        labels: { x: t('methods-head-period'), y: t('methods-col-value') },
        x: plainWords,
        y: plainWords,
        mark: verdict === 'break' ? { x: at + 1, text: t('method-break-test-mark') } : null,
      }),
    ],
    tables: [
      {
        key: 'break',
        columns: [text(t('methods-head-measure')), num(t('methods-head-value'))],
        rows: [
          [word(t('method-break-test-first')), figure(at + 1, 'count')],
          [word(t('methods-head-before')), figure(before)],
          [word(t('methods-head-after')), figure(after)],
          [word(t('method-break-test-change')), figure(found.relative_change, 'relative_change')],
          [word(t('method-break-test-statistic')), figure(found.statistic)],
          [word(t('method-break-test-r')), figure(found.r)],
          [word(t('methods-effect-p')), chanceFigure(found.p)],
        ],
      },
    ],
  };
}

export const chowTest: Method = {
  id: 'chow-test',
  tables: [VALUES],
  fields: [
    { key: 'change-at', kind: 'number', unit: 'number', hint: 'change-at', min: 2, step: 1, own: null },
    { key: 'shape', kind: 'choice', options: ['level', 'line'] },
  ],
  example: { tables: { values: STEP }, fields: { 'change-at': 21, shape: 'level' } },
  ask: async (given, options) => {
    const values = given.numbers('values', 0);
    const first = given.number('change-at');
    const trend = given.choice('shape') === 'line';
    // People count periods from 1, the core from 0.
    const at = first === null ? null : first - 1;
    const answer = await askMethod('chow_test', { values, at, trend }, options);
    if (!isRefused(answer)) return () => tellChow(answer, values, first ?? 1);
    const limits = answer.error === 'out_of_range' && Array.isArray(answer.found) ? answer.found : null;
    return limits === null
      ? answer
      : { ...answer, field: 'change-at', found: limits.map((limit) => Number(limit) + 1) };
  },
};

function tellChow(found: Wire.ChowTest, values: (number | null)[], first: number): Told {
  const { before, after, f, p, fitted } = found;
  const line = found.df1 === 2;
  return {
    sentence: t('method-chow-test-found', {
      case: p === null ? 'exact' : p < 0.05 ? 'changed' : 'same',
      line: line ? 'yes' : 'no',
      at: first,
      before: about(before[line ? 1 : 0] ?? null),
      after: about(after[line ? 1 : 0] ?? null),
      p: chance(p),
    }),
    notes: [
      ...(found.r >= 0.2 ? [plain(t('method-chow-test-hangs'))] : []),
      warn(t('method-chow-test-date')),
    ],
    charts: [
      curvesOver({
        method: 'chow-test',
        title: t('method-chow-test-chart'),
        what: t('method-chow-test-chart-what'),
        at: periods(values.length),
        curves: [
          { name: t('methods-head-observed'), ink: 'line observed', values },
          {
            name: t(line ? 'method-chow-test-lines' : 'method-break-test-level'),
            ink: 'line fitted',
            shape: line ? 'line' : 'step',
            values: fitted,
          },
        ],
        labels: { x: t('methods-head-period'), y: t('methods-col-value') },
        x: plainWords,
        y: plainWords,
        mark: { x: first, text: t('method-chow-test-mark') },
      }),
    ],
    tables: [
      {
        key: 'break',
        columns: [text(t('methods-head-measure')), num(t('methods-head-value'))],
        rows: [
          [word(t('method-chow-test-before')), figure(before[0])],
          ...(line ? [[word(t('method-chow-test-slope-before')), figure(before[1])]] : []),
          [word(t('method-chow-test-after')), figure(after[0])],
          ...(line ? [[word(t('method-chow-test-slope-after')), figure(after[1])]] : []),
          [word('F'), figure(f)],
          [word(t('method-break-test-r')), figure(found.r)],
          [word(t('methods-effect-p')), chanceFigure(p)],
        ],
      },
    ],
  };
}
