// Survival curves: drawn with their bands, as a table, and in a sentence.

import '../../charts/levier-chart';
import { html, nothing, type TemplateResult } from 'lit';
import { lines, type LineSeries } from '../../charts/lines';
import type { SurvivalCurve } from '../../engine';
import { formatNumber, formatPercent, t } from '../../i18n';
import { plainWords, shareWords, time, whole } from './words';

/** Inks of the groups, with the wash of their band. */
const INKS: { ink: string; band: string }[] = [
  { ink: 'density v2', band: 'density-area v2' },
  { ink: 'density v1', band: 'density-area' },
  { ink: 'density v3', band: 'density-area' },
  { ink: 'density v4', band: 'density-area' },
  { ink: 'density v5', band: 'density-area' },
  { ink: 'density v6', band: 'density-area' },
  { ink: 'density v7', band: 'density-area' },
  { ink: 'density v8', band: 'density-area' },
];

const long = (value: number, second: boolean): string =>
  second ? time(value, 'day', { decimals: 0 }) : formatNumber(value);

/** Between which values the median lies; empty where the curve says nothing of it. */
function medianRange({ median_low, median_high }: SurvivalCurve, second: boolean): string {
  // The lower end comes to a half wherever the curve does.
  if (median_low === null) return '';
  const low = long(median_low, second);
  return median_high === null
    ? t('customers-survival-at-least', { low })
    : t('range-between', { low, high: long(median_high, second) });
}

function medianHint(curve: SurvivalCurve, second: boolean): TemplateResult | typeof nothing {
  const range = medianRange(curve, second);
  return range === '' ? nothing : html`<span class="quiet">${range}</span>`;
}

export function medianSentence(
  curve: SurvivalCurve,
  second: boolean,
  column: string,
  confidence: number,
): string {
  const kind = second ? 'second' : 'columns';
  if (curve.median !== null)
    return [
      t(`customers-survival-found-${kind}`, { median: long(curve.median, second), column }),
      t('customers-survival-confident', {
        confidence: formatPercent(confidence, { decimals: 0 }),
        range: medianRange(curve, second),
      }),
    ].join(' ');
  const last = curve.points.at(-1);
  if (last === undefined) return '';
  return t(`customers-survival-found-${kind}-none`, {
    column,
    horizon: long(curve.horizon, second),
    left: formatPercent(last.survival),
    range: t('range-between', { low: formatPercent(last.low), high: formatPercent(last.high) }),
  });
}

const nameOf = (curve: SurvivalCurve): string => curve.name ?? t('customers-survival-everyone');

export function survivalChart(
  curves: readonly SurvivalCurve[],
  second: boolean,
  column: string,
  confidence: number,
): TemplateResult {
  const alone = curves.length === 1;
  const series: LineSeries[] = curves.map((curve, index) => {
    const { ink, band } = alone ? { ink: 'curve', band: 'band' } : INKS[index % INKS.length]!;
    const points = curve.points.map(({ t: x, survival, low, high }) => ({ x, y: survival, low, high }));
    const last = points.at(-1);
    // Nothing happens after the last event, but people are still followed.
    if (last !== undefined && curve.horizon > last.x) points.push({ ...last, x: curve.horizon });
    return { name: alone ? null : nameOf(curve), ink, band, label: '', shape: 'step', points };
  });
  const x = second ? t('customers-survival-x-second') : t('customers-survival-x-columns', { column });
  return html`<levier-chart
    .chart=${lines({
      file: 'levier-survival',
      title: t(second ? 'customers-survival-chart-second' : 'customers-survival-chart-columns'),
      description: t('customers-survival-chart-description', {
        confidence: formatPercent(confidence, { decimals: 0 }),
      }),
      series,
      top: 1,
      mark: null,
      labels: { x, y: t('customers-survival-share') },
      xWords: plainWords,
      yWords: shareWords,
      under: {
        title: t('customers-survival-at-risk'),
        rows: curves.map((curve) => ({
          name: nameOf(curve),
          at: curve.points.map((point) => ({ x: point.t, text: whole(point.at_risk) })),
        })),
      },
      table: {
        columns: [
          ...(alone ? [] : [{ label: t('customers-survival-curve'), numeric: false }]),
          { label: t('customers-survival-t'), numeric: true },
          { label: t('customers-survival-at-risk'), numeric: true },
          { label: t('customers-survival-events'), numeric: true },
          { label: t('customers-survival-share'), numeric: true },
          { label: t('chart-low'), numeric: true },
          { label: t('chart-high'), numeric: true },
        ],
        rows: () =>
          curves.flatMap((curve) =>
            curve.points.map((point) => [
              ...(alone ? [] : [nameOf(curve)]),
              formatNumber(point.t),
              whole(point.at_risk),
              whole(point.events),
              formatPercent(point.survival),
              formatPercent(point.low),
              formatPercent(point.high),
            ]),
          ),
      },
    })}
  ></levier-chart>`;
}

export function curveTable(curves: readonly SurvivalCurve[], second: boolean): TemplateResult {
  return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t('customers-survival-table')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('customers-survival-curve')}</th>
          ${(['n', 'events', 'median', 'rmst'] as const).map((name) => html`<th scope="col" class="num">${t(`customers-survival-${name}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${curves.map(
          (curve) =>
            html`<tr>
              <th scope="row">${nameOf(curve)}</th>
              <td class="num">${whole(curve.n)}</td>
              <td class="num">${whole(curve.events)}</td>
              <td class="num">
                ${curve.median === null ? html`<span class="quiet">${t('customers-survival-not-reached')}</span>` : long(curve.median, second)}
                ${medianHint(curve, second)}
              </td>
              <td class="num">
                ${second ? time(curve.rmst, 'day', { decimals: 0 }) : formatNumber(curve.rmst)}
                <span class="quiet"
                  >${t('customers-survival-rmst-hint', { horizon: long(curve.horizon, second) })}</span
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
