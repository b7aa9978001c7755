// Retention projected from typed numbers: what was found, its curve and its rates.

import '../../charts/levier-chart';
import { html, nothing, type TemplateResult } from 'lit';
import { lines } from '../../charts/lines';
import type { Retention, RetentionAsked } from '../../engine';
import { formatNumber, formatPercent, t } from '../../i18n';
import { sbg, sbgDel, sbgRate, why } from './formulas';
import { plainWords, shareWords } from './words';
import { warningsView } from './parts';

export function retentionFound(answer: Retention, asked: RetentionAsked): TemplateResult {
  const last = answer.survival.length - 1;
  const geometric = answer.geometric_survival[last];
  const share = (value: number | undefined): string => (value === undefined ? '' : formatPercent(value));
  const range = (interval: [number, number] | null): string =>
    interval === null
      ? ''
      : t('customers-retention-range', {
          low: formatNumber(interval[0], { decimals: 2 }),
          high: formatNumber(interval[1], { decimals: 2 }),
        });
  const { del, derl } = answer;
  const rest = derl.at(-1) ?? null;
  const pair = (label: string, text: string, hint = ''): TemplateResult =>
    html`<div>
      <dt>${label}${hint === '' ? nothing : html` <span class="quiet">${hint}</span>`}</dt>
      <dd class="num">${text}</dd>
    </div>`;
  return html`<p class="customers-said" role="status">
      ${t('customers-retention-found', { periods: last, share: share(answer.survival[last]), geometric: share(geometric) })}
    </p>
    ${warningsView(answer.warnings)} ${curve(answer, asked)}
    <dl class="pairs customers-pairs">
      ${pair(t('customers-retention-mean-churn'), formatPercent(answer.mean_churn))}
      ${pair(t('customers-retention-geometric-churn'), formatPercent(answer.geometric_churn))}
      ${del === null ? nothing : pair(t('customers-retention-del'), formatNumber(del, { decimals: 2 }), t('customers-retention-del-hint', { rate: formatPercent(asked.discount) }))}
      ${rest === null ? nothing : pair(t('customers-retention-derl'), formatNumber(rest, { decimals: 2 }), t('customers-retention-derl-hint', { n: asked.renewals - 1 }))}
    </dl>
    ${rates(answer)}
    ${why({
      what: t('customers-retention-what'),
      formulas: [
        { name: 'S(t)', body: sbg() },
        { name: 'r(t)', body: sbgRate() },
        {
          name: 'DEL',
          body: sbgDel(),
          ...(del === null ? {} : { result: formatNumber(del, { decimals: 2 }) }),
        },
      ],
      symbols: `${t('customers-retention-symbols')} ${t('customers-retention-params', { alpha: formatNumber(answer.params.alpha, { decimals: 3 }), alphaRange: range(answer.intervals.alpha), beta: formatNumber(answer.params.beta, { decimals: 3 }), betaRange: range(answer.intervals.beta) })}`,
      trap: t('customers-retention-trap'),
      source: t('customers-source-sbg'),
    })}`;
}

function curve(answer: Retention, asked: RetentionAsked): TemplateResult {
  const points = (values: readonly number[]): { x: number; y: number }[] => values.map((y, x) => ({ x, y }));
  const first = asked.survivors[0] ?? 1;
  // What was typed, on the scale of the drawing.
  const seen = asked.survivors.map((survivors, x) => ({ x, y: survivors / first }));
  const known = seen.length - 1;
  return html`<levier-chart
    .chart=${lines({
      file: 'levier-retention',
      title: t('customers-retention-chart'),
      description: t('customers-retention-chart-description', {
        churn: formatPercent(answer.geometric_churn),
      }),
      series: [
        {
          name: t('customers-retention-geometric'),
          ink: 'line baseline',
          label: 'soft',
          shape: 'line',
          points: points(answer.geometric_survival),
        },
        {
          name: t('customers-retention-model'),
          ink: 'line fitted',
          label: 'fitted',
          shape: 'line',
          points: points(answer.survival),
        },
        {
          name: t('customers-retention-observed'),
          ink: 'seen-point',
          label: '',
          shape: 'points',
          points: seen,
        },
      ],
      top: 1,
      mark: { x: known, text: t('customers-retention-known') },
      under: null,
      labels: { x: t('customers-retention-x'), y: t('customers-retention-y') },
      xWords: plainWords,
      yWords: shareWords,
      table: {
        columns: [
          { label: t('customers-retention-x'), numeric: true },
          ...(['observed', 'model', 'geometric'] as const).map((name) => ({
            label: t(`customers-retention-${name}`),
            numeric: true,
          })),
        ],
        rows: () =>
          answer.survival.map((value, x) => [
            formatNumber(x),
            seen[x] === undefined ? '' : formatPercent(seen[x].y),
            formatPercent(value),
            answer.geometric_survival[x] === undefined ? '' : formatPercent(answer.geometric_survival[x]),
          ]),
      },
    })}
  ></levier-chart>`;
}

function rates(answer: Retention): TemplateResult {
  const points = answer.retention_rate.map((y, at) => ({ x: at + 1, y }));
  return html`<levier-chart
      .chart=${lines({
        file: 'levier-retention-rate',
        title: t('customers-retention-rate-title'),
        description: t('customers-retention-rate-description'),
        series: [
          {
            name: t('customers-retention-model'),
            ink: 'line fitted',
            label: 'fitted',
            shape: 'line',
            points,
          },
        ],
        top: 1,
        mark: null,
        under: null,
        labels: { x: t('customers-retention-x'), y: t('customers-retention-rate-y') },
        xWords: plainWords,
        yWords: shareWords,
        table: {
          columns: [
            { label: t('customers-retention-x'), numeric: true },
            { label: t('customers-retention-rate-y'), numeric: true },
          ],
          rows: points.map(({ x, y }) => [formatNumber(x), formatPercent(y)]),
        },
      })}
    ></levier-chart>
    <p class="quiet small">${t('customers-retention-rate-description')}</p>`;
}
