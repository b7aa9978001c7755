// Observed against fitted, the periods held out, and the errors under them.

import { html, type TemplateResult } from 'lit';
import '../../../charts/levier-chart';
import { fitOverTime } from '../../../charts/fit-over-time';
import { formatDate, t } from '../../../i18n';
import type { Words } from '../units';
import type { ReadFit } from '.';

/** How many usual errors away a period must be to stand out, as the core counts them. */
const OUTLYING = 3.5;

export function fitChart(fit: ReadFit, words: Words): TemplateResult {
  const { band, residuals } = fit.reading;
  const last = fit.dates.length - 1;
  const { observed, fitted, baseline } = fit;
  const predicted = fit.holdout?.predicted ?? null;
  const labels = {
    observed: t('decision-fit-observed'),
    fitted: t('decision-fit-fitted'),
    baseline: t('decision-fit-baseline'),
    predicted: t('reading-fit-predicted'),
    errors: t('reading-fit-errors'),
  };
  const columns = [
    { label: labels.observed, values: observed },
    { label: labels.fitted, values: fitted },
    ...(band === null
      ? []
      : [
          { label: t('chart-low'), values: band.low },
          { label: t('chart-high'), values: band.high },
        ]),
    { label: labels.baseline, values: baseline },
    { label: t('reading-fit-error'), values: residuals.values },
  ];
  return html`<levier-chart
    .chart=${fitOverTime({
      file: 'levier-fit',
      title: `${t('decision-fit-title')} · ${fit.setup.outcome} ${words.per}`,
      description: t(band === null ? 'reading-fit-description' : 'reading-fit-description-band', {
        periods: fit.dates.length,
        from: formatDate(fit.dates[0] ?? ''),
        to: formatDate(fit.dates[last] ?? ''),
        outliers: residuals.outliers.length,
      }),
      observed,
      fitted,
      baseline,
      band,
      predicted,
      errors: {
        values: residuals.values,
        outliers: residuals.outliers.map(({ index, date }) => ({ index, label: formatDate(date, 'short') })),
        limit: OUTLYING * residuals.usual,
      },
      dates: fit.dates.map((date) => formatDate(date, 'month')),
      labels,
      words: words.outcomeWords,
      table: {
        columns: [
          { label: t('decision-column-date'), numeric: false },
          ...columns.map(({ label }) => ({ label, numeric: true })),
        ],
        rows: () =>
          fit.dates.map((date, index) => [
            formatDate(date, 'short'),
            ...columns.map(({ values }) => words.outcome(values[index] ?? 0)),
          ]),
      },
    })}
  ></levier-chart>`;
}
