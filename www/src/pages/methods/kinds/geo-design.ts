// A test in some regions: which, for how long, what effect it could see, at what cost.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { listOf, t } from '../../../i18n';
import { asInTable } from '../headings';
import type { Method, Told } from '../method';
import { REGIONS, unitsOf } from '../panel';
import { intervalsOf } from '../pictures';
import { figure, money, num, plain, share, shareWords, text, warn, word } from '../words';
import { ONE_REGION } from './regions';

export const geoDesign: Method = {
  id: 'geo-design',
  tables: [REGIONS, { key: 'candidates', columns: [{ key: 'regions', kind: 'text' }] }],
  fields: [
    { key: 'lengths', kind: 'names', hint: 'lengths' },
    { key: 'before', kind: 'number', unit: 'periods', hint: 'before', min: 1, step: 1 },
    { key: 'alpha', kind: 'number', unit: 'rate', min: 0.01, max: 0.5 },
    { key: 'power', kind: 'number', unit: 'rate', min: 0.5, max: 0.99 },
    { key: 'expected', kind: 'number', unit: 'rate', optional: true },
    { key: 'cost', kind: 'number', unit: 'money', optional: true, min: 0 },
    { key: 'excluded', kind: 'names', hint: 'excluded', optional: true },
  ],
  example: {
    tables: { units: ONE_REGION, candidates: 'G1\nG3, G7\nG4, G9' },
    fields: {
      ...{ lengths: '2, 4', before: 8, alpha: 0.1, power: 0.8, expected: 0.1, cost: 2000, excluded: '' },
    },
  },
  ask: async (given, options) => {
    const answer = await askMethod(
      'geo_design',
      {
        units: unitsOf(given),
        candidates: given
          .texts('candidates', 0)
          .map((names) => names.split(/\s*,\s*/).map((name) => asInTable(name, given.head('units')))),
        excluded: given.names('excluded', given.head('units')),
        lengths: given.names('lengths').map(Number).filter(Number.isFinite),
        before: given.number('before'),
        alpha: given.number('alpha'),
        power: given.number('power'),
        expected_lift: given.number('expected'),
        cost_per_period: given.number('cost'),
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer, given.number('power'));
  },
};

function nameOf({ treated, length }: Wire.GeoDesign): string {
  return t('method-geo-design-one', { regions: treated.join(', '), n: length });
}

function tell({ designs, best }: Wire.GeoDesigns, power: number | null): Told {
  const chosen = best === null ? undefined : designs[best.index];
  const shown = designs.filter((design) => design.mde_relative !== null);
  return {
    sentence:
      best === null || chosen === undefined
        ? t('method-geo-design-none')
        : t('method-geo-design-found', {
            regions: listOf(chosen.treated),
            n: chosen.length,
            mde: share(best.mde_relative, { decimals: 1 }),
            power: share(power, { decimals: 0 }),
            priced: chosen.cost === null ? 'no' : 'yes',
            cost: money(chosen.cost),
          }),
    notes: [
      ...(designs.some(({ few }) => few) ? [warn(t('method-geo-design-few'))] : []),
      ...(best === null
        ? []
        : [
            plain(
              t('method-geo-design-fair', {
                half: share(best.mde_relative, { decimals: 1 }),
                whole: share(chosen?.mde_relative ?? null, { decimals: 1 }),
              }),
            ),
          ]),
    ],
    charts:
      shown.length === 0
        ? []
        : [
            intervalsOf({
              method: 'geo-design',
              title: t('method-geo-design-chart'),
              what: t('method-geo-design-chart-what'),
              head: t('methods-head-design'),
              words: { ...shareWords, long: (value) => share(value, { decimals: 1 }) },
              rows: shown.map((design) => ({
                name: nameOf(design),
                value: design.mde_relative!,
                low: design.mde_relative!,
                high: design.mde_relative!,
              })),
            }),
          ],
    tables: [
      {
        key: 'designs',
        columns: [
          text(t('methods-head-design')),
          num(t('method-geo-design-mde')),
          num(t('method-geo-design-total')),
          num(t('methods-field-power')),
          num(t('method-geo-design-share')),
          num(t('methods-head-cost')),
          num(t('method-geo-design-windows')),
          text(t('methods-head-remark')),
        ],
        rows: designs.map((design) => [
          word(nameOf(design)),
          figure(design.mde_relative, 'rate'),
          figure(design.mde_total),
          figure(design.power, 'rate'),
          figure(design.share, 'rate'),
          figure(design.cost, 'money'),
          figure(design.independent, 'count'),
          word(
            design.reason === null
              ? design.few
                ? t('method-geo-design-few-short')
                : ''
              : t(`method-geo-design-reason-${design.reason}`),
          ),
        ]),
      },
    ],
  };
}
