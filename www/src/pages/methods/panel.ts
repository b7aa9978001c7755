// What the methods that compare regions have in common: their table, their fields, the units of the question
// and the picture of the regions.

import type { Chart } from '../../charts/chart';
import type { AskOptions, Wire } from '../../engine/study';
import { t } from '../../i18n';
import type { FieldSpec, TableSpec } from './asked';
import type { MethodId } from './groups';
import { curvesOver, effectOf, periods, type Curve } from './pictures';
import type { Given } from './sheet';
import { alike, about, plainWords, range, share } from './words';

export type { AskOptions };

/** Periods below one another, regions beside. */
export const REGIONS: TableSpec = {
  key: 'units',
  columns: [{ key: 'period', kind: 'text' }],
  more: { kind: 'number' },
  inTime: true,
};

export const CAMPAIGN: FieldSpec[] = [
  { key: 'treated', kind: 'names', hint: 'treated', own: '' },
  { key: 'start', kind: 'number', unit: 'number', hint: 'start', min: 2, step: 1, own: null },
  { key: 'excluded', kind: 'names', hint: 'excluded', optional: true },
];

export function unitsOf(given: Given): Wire.PanelUnit[] {
  return given.head('units').map((id, at) => ({ id, values: given.numbers('units', at + 1) }));
}

/** People count periods from 1, the core from 0. */
export function startOf(given: Given): number | null {
  const start = given.number('start');
  return start === null ? null : start - 1;
}

export interface Effect {
  att: number;
  lift: number | null;
  low: number | null;
  high: number | null;
}

/** The words of an effect, for its sentence: `sure` where its interval leaves out none. */
export function effectWords({ att, lift, low, high }: Effect): Record<string, string> {
  const sure = low === null || high === null ? 'none' : low > 0 ? 'more' : high < 0 ? 'less' : 'no';
  return {
    sure,
    // The verb has said the direction.
    att: sure === 'more' || sure === 'less' ? about(Math.abs(att)) : about(att, { signed: true }),
    doubt: low === null || high === null ? '' : range(low, high, (value) => about(value, { signed: true })),
    has: lift === null ? 'no' : 'yes',
    lift: share(lift, { signed: true }),
  };
}

/** The effect with its interval, where it has one. */
export function effectChart(method: MethodId, { att, low, high }: Effect): Chart[] {
  if (low === null || high === null) return [];
  return [
    effectOf({
      method,
      part: 'effect',
      title: t('methods-effect-chart'),
      what: t('methods-effect-chart-what'),
      ...{ value: att, low, high, words: { ...plainWords, long: alike([att, low, high], 'number') } },
    }),
  ];
}

/** The treated in the accent, the others behind them; what would have been, where it is known. */
export function regionsOver(
  method: MethodId,
  units: Wire.PanelUnit[],
  treated: readonly string[],
  start: number | null,
  more: Curve[] = [],
): Chart {
  const [own, others] = [
    units.filter(({ id }) => treated.includes(id ?? '')),
    units.filter(({ id }) => !treated.includes(id ?? '')),
  ];
  const curves = (some: Wire.PanelUnit[], ink: string, all: string): Curve[] =>
    some.map(({ id, values }, at) => ({
      ...{ name: id ?? '', ink, values: values ?? [] },
      ...(some.length === 1 ? {} : at === 0 ? { all } : { quiet: true }),
    }));
  return curvesOver({
    method,
    part: 'regions',
    title: t('methods-regions-chart'),
    what: t('methods-regions-chart-what'),
    at: periods(units[0]?.values?.length ?? 0),
    curves: [
      ...curves(others, 'line others', t('methods-controls')),
      ...curves(own, 'line fitted', t('methods-treated-all')),
      ...more,
    ],
    labels: { x: t('methods-head-period'), y: t('methods-head-outcome') },
    x: plainWords,
    y: plainWords,
    mark: start === null ? null : { x: start + 1, text: t('methods-campaign') },
  });
}
