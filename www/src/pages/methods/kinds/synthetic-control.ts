// A control made of several regions that moves as the treated one did before, with the test by placebos.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Method, Told } from '../method';
import { CAMPAIGN, effectChart, effectWords, REGIONS, regionsOver, startOf, unitsOf } from '../panel';
import { intervalsOf, type Curve } from '../pictures';
import { alike, figure, num, plain, plainWords, share, text, warn, word } from '../words';
import { ONE_REGION } from './regions';

export const syntheticControl: Method = {
  id: 'synthetic-control',
  tables: [REGIONS],
  fields: [
    ...CAMPAIGN,
    { key: 'means', kind: 'choice', options: ['remove', 'keep'], hint: 'means' },
    { key: 'confidence', kind: 'number', unit: 'rate', min: 0.5, max: 0.99 },
  ],
  example: {
    tables: { units: ONE_REGION },
    fields: { treated: 'G1', start: 23, excluded: '', means: 'remove', confidence: 0.9 },
  },
  ask: async (given, options) => {
    const [units, treated, excluded] = [
      unitsOf(given),
      given.names('treated', given.head('units')),
      given.names('excluded', given.head('units')),
    ];
    const start = startOf(given);
    const answer = await askMethod(
      'synthetic_control',
      {
        ...{ units, treated, excluded, start },
        remove_means: given.choice('means') === 'remove',
        confidence: given.number('confidence'),
      },
      options,
    );
    if (isRefused(answer)) return answer;
    const controls = units.flatMap(({ id = '' }) =>
      treated.includes(id) || excluded.includes(id) ? [] : [id],
    );
    return () => {
      const known = Array.from({ length: start ?? 0 }, () => null);
      const without: Curve = {
        name: t('method-synthetic-control-without'),
        ink: 'line predicted',
        values: [...known, ...answer.counterfactual],
      };
      const told = tell(answer, controls, start ?? 0, given.number('confidence'));
      return {
        ...told,
        charts: [regionsOver('synthetic-control', units, treated, start, [without]), ...told.charts],
      };
    };
  },
};

function tell(
  found: Wire.SyntheticControl,
  controls: string[],
  start: number,
  confidence: number | null,
): Told {
  const { reason, placebo_atts: placebos } = found;
  return {
    sentence: t('method-synthetic-control-found', {
      ...effectWords(found),
      confidence: share(confidence, { decimals: 0 }),
      tested: found.p === null ? 'no' : 'yes',
      p: share(found.p, { decimals: 0 }),
      least: share(found.min_p, { decimals: 0 }),
    }),
    evidence: found.per_period,
    notes: [
      ...(reason === null ? [] : [warn(t(`method-synthetic-control-reason-${reason}`))]),
      ...(found.scaled_l2 === null
        ? []
        : [plain(t('method-synthetic-control-fit', { scaled: share(found.scaled_l2, { decimals: 0 }) }))]),
    ],
    charts: [
      ...effectChart('synthetic-control', found),
      ...(placebos == null
        ? []
        : [
            intervalsOf({
              method: 'synthetic-control',
              part: 'placebos',
              title: t('method-synthetic-control-placebos'),
              what: t('method-synthetic-control-placebos-what'),
              head: t('methods-head-unit'),
              words: { ...plainWords, long: alike([found.att, ...placebos], 'number') },
              rows: [
                row(t('methods-col-treated'), found.att),
                ...placebos
                  .slice(0, 30)
                  .map((value, i) =>
                    row(
                      placebos.length === controls.length
                        ? controls[i]!
                        : t('method-synthetic-control-group', { n: i + 1 }),
                      value,
                    ),
                  ),
              ],
            }),
          ]),
    ],
    tables: [
      {
        key: 'weights',
        columns: [text(t('methods-head-unit')), num(t('methods-head-weight'))],
        rows: controls.map((name, i) => [word(name), figure(found.weights[i], 'rate')]),
      },
      {
        key: 'effects',
        columns: [
          num(t('methods-head-period')),
          num(t('method-synthetic-control-without')),
          num(t('methods-head-effect')),
        ],
        rows: found.effects.map((value, i) => [
          figure(start + i + 1, 'count'),
          figure(found.counterfactual[i]),
          figure(value),
        ]),
      },
    ],
  };
}

function row(name: string, value: number) {
  return { name, value, low: value, high: value };
}
