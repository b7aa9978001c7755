// Before and after, with a control: the difference of the differences.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Method, Told } from '../method';
import { effectChart, effectWords } from '../panel';
import { curvesOver, periods } from '../pictures';
import { chanceFigure, figure, num, plainWords, share, text, warn, word } from '../words';

const BEFORE = [
  ...['204.1;200.4', '209.9;154.4', '204;184.2', '184.4;174.3', '210.9;175.5', '205.4;177.8'],
  ...['193.6;159.8', '207;177.7', '247.6;182.8', '237.7;188.1', '239.2;208.3', '210.8;197.3'],
  ...['270.2;171.9', '261;189.9'],
];

export const did: Method = {
  id: 'did',
  tables: [
    {
      key: 'groups',
      columns: [
        { key: 'period', kind: 'text' },
        { key: 'treated', kind: 'number' },
        { key: 'control', kind: 'number' },
      ],
      inTime: true,
    },
  ],
  fields: [
    { key: 'start', kind: 'number', unit: 'number', hint: 'start', min: 2, step: 1, own: null },
    { key: 'confidence', kind: 'number', unit: 'rate', min: 0.5, max: 0.99 },
  ],
  example: {
    tables: { groups: BEFORE.map((line, at) => `${at + 1};${line}`).join('\n') },
    fields: { start: 9, confidence: 0.95 },
  },
  ask: async (given, options) => {
    const [treated, control] = [given.numbers('groups', 1), given.numbers('groups', 2)];
    const start = given.number('start');
    const at = Math.max(0, (start ?? 1) - 1);
    const cut = (values: (number | null)[]): Wire.GroupPeriods => ({
      before: values.slice(0, at),
      after: values.slice(at),
    });
    const answer = await askMethod(
      'did',
      { treated: cut(treated), control: cut(control), confidence: given.number('confidence') },
      options,
    );
    return isRefused(answer)
      ? answer
      : () => tell(answer, { treated, control, start, confidence: given.number('confidence') });
  },
};

interface Asked {
  treated: (number | null)[];
  control: (number | null)[];
  start: number | null;
  confidence: number | null;
}

function tell(found: Wire.DidEffect, { treated, control, start, confidence }: Asked): Told {
  const { means, low, high, reason } = found;
  return {
    sentence: t('method-did-found', {
      ...effectWords(found),
      confidence: share(confidence, { decimals: 0 }),
      known: found.naive_change === null ? 'no' : 'yes',
      naive: share(found.naive_change, { signed: true }),
    }),
    evidence: found.se === null || found.se === 0 ? null : { lift: found.att, standard_error: found.se },
    notes: reason === null ? [] : [warn(t(`method-did-reason-${reason}`))],
    charts: [
      curvesOver({
        method: 'did',
        title: t('method-did-chart'),
        what: t('method-did-chart-what'),
        at: periods(treated.length),
        curves: [
          { name: t('methods-col-treated'), ink: 'line fitted', values: treated },
          { name: t('methods-col-control'), ink: 'line baseline', values: control },
        ],
        labels: { x: t('methods-head-period'), y: t('methods-head-outcome') },
        x: plainWords,
        y: plainWords,
        mark: start === null ? null : { x: start, text: t('methods-campaign') },
      }),
      ...effectChart('did', found),
    ],
    tables: [
      {
        key: 'means',
        columns: [text(t('methods-head-group')), num(t('methods-head-before')), num(t('methods-head-after'))],
        rows: [
          [word(t('methods-col-treated')), figure(means[0]), figure(means[1])],
          [word(t('methods-col-control')), figure(means[2]), figure(means[3])],
        ],
      },
      {
        key: 'effect',
        columns: [text(t('methods-head-measure')), num(t('methods-head-value'))],
        rows: [
          [word(t('methods-effect-att')), figure(found.att)],
          [word(t('chart-low')), figure(low)],
          [word(t('chart-high')), figure(high)],
          [word(t('methods-effect-lift')), figure(found.lift, 'relative_change')],
          [word(t('methods-effect-ratio')), figure(found.ratio_lift, 'relative_change')],
          [word(t('methods-effect-naive')), figure(found.naive_change, 'relative_change')],
          [word(t('methods-effect-p')), chanceFigure(found.p)],
        ],
      },
    ],
  };
}
