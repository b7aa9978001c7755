// Several regions, some of them treated: difference in differences by region.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Method, Told } from '../method';
import { CAMPAIGN, effectWords, REGIONS, regionsOver, startOf, unitsOf } from '../panel';
import { effectOf } from '../pictures';
import {
  about,
  chanceFigure,
  figure,
  num,
  plain,
  plainWords,
  range,
  share,
  text,
  warn,
  word,
} from '../words';
import { SEVERAL_REGIONS } from './regions';

export const didPanel: Method = {
  id: 'did-panel',
  tables: [REGIONS],
  fields: [...CAMPAIGN, { key: 'confidence', kind: 'number', unit: 'rate', min: 0.5, max: 0.99 }],
  example: {
    tables: { units: SEVERAL_REGIONS },
    fields: { treated: 'A, B, C, D', start: 15, excluded: '', confidence: 0.95 },
  },
  ask: async (given, options) => {
    const [units, treated] = [unitsOf(given), given.names('treated')];
    const answer = await askMethod(
      'did_panel',
      {
        ...{ units, treated, excluded: given.names('excluded'), start: startOf(given) },
        confidence: given.number('confidence'),
      },
      options,
    );
    return isRefused(answer)
      ? answer
      : () => ({
          ...tell(answer, given.number('confidence')),
          charts: [regionsOver('did-panel', units, treated, startOf(given)), ...effect(answer)],
        });
  },
};

function effect({ att, low, high }: Wire.DidPanelEffect) {
  return low === null || high === null
    ? []
    : [
        effectOf({
          method: 'did-panel',
          part: 'effect',
          title: t('methods-effect-chart'),
          what: t('methods-effect-chart-what'),
          ...{ value: att, low, high, words: plainWords },
        }),
      ];
}

function tell(found: Wire.DidPanelEffect, confidence: number | null): Told {
  const { reason, pre_trend: before } = found;
  return {
    sentence: t('method-did-found', {
      ...effectWords(found),
      confidence: share(confidence, { decimals: 0 }),
      known: found.naive_change === null ? 'no' : 'yes',
      naive: share(found.naive_change, { signed: true }),
    }),
    evidence: found.per_period,
    notes: [
      ...(reason === null ? [] : [warn(t(`method-did-panel-reason-${reason}`))]),
      ...(before === null || before.low === null || before.high === null
        ? []
        : [
            plain(
              t('method-did-panel-before', {
                difference: about(before.difference, { signed: true }),
                doubt: range(before.low, before.high, (value) => about(value, { signed: true })),
                detectable: about(before.detectable),
              }),
            ),
          ]),
    ],
    charts: [],
    tables: [
      {
        key: 'effect',
        columns: [text(t('methods-head-measure')), num(t('methods-head-value'))],
        rows: [
          [word(t('methods-effect-att')), figure(found.att)],
          [word(t('chart-low')), figure(found.low)],
          [word(t('chart-high')), figure(found.high)],
          [word(t('methods-effect-total')), figure(found.total)],
          [word(t('methods-effect-lift')), figure(found.lift, 'relative_change')],
          [word(t('methods-effect-ratio')), figure(found.ratio_lift, 'relative_change')],
          [word(t('methods-effect-naive')), figure(found.naive_change, 'relative_change')],
          [word(t('methods-effect-p')), chanceFigure(found.p)],
          [word(t('methods-effect-se')), figure(found.se)],
          [word(t('methods-effect-cluster')), figure(found.se_cluster)],
        ],
      },
    ],
  };
}
