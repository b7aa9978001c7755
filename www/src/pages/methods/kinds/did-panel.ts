// Several regions, some of them treated: difference in differences by region.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { NONE, t } from '../../../i18n';
import type { Method, Told } from '../method';
import { CAMPAIGN, effectChart, effectWords, REGIONS, regionsOver, startOf, unitsOf } from '../panel';
import { alike, chanceFigure, figure, num, plain, range, share, text, warn, word } from '../words';
import { SEVERAL_REGIONS } from './regions';

export const didPanel: Method = {
  id: 'did-panel',
  tables: [REGIONS],
  fields: [...CAMPAIGN, { key: 'confidence', kind: 'number', unit: 'rate', min: 0.5, max: 0.99 }],
  example: {
    tables: { units: SEVERAL_REGIONS },
    fields: { treated: 'G1, G2, G3, G4', start: 15, excluded: '', confidence: 0.95 },
  },
  ask: async (given, options) => {
    const [units, treated] = [unitsOf(given), given.names('treated', given.head('units'))];
    const answer = await askMethod(
      'did_panel',
      {
        ...{ units, treated, excluded: given.names('excluded', given.head('units')), start: startOf(given) },
        confidence: given.number('confidence'),
      },
      options,
    );
    return isRefused(answer)
      ? answer
      : () => ({
          ...tell(answer, given.number('confidence')),
          charts: [
            regionsOver('did-panel', units, treated, startOf(given)),
            ...effectChart('did-panel', answer),
          ],
        });
  },
};

/** The difference of slopes, its doubt and what would have been seen, written alike. */
function slopes({ difference, low, high, detectable }: Wire.PreTrend): Record<string, string> {
  const all = [difference, low, high, detectable];
  const signed = alike(all, 'number', { signed: true });
  return {
    difference: signed(difference),
    doubt: low === null || high === null ? '' : range(low, high, signed),
    detectable: detectable === null ? NONE : alike(all, 'number')(detectable),
  };
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
                ...slopes(before),
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
