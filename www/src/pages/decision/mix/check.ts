// Does the model retrace the data as it says it does: the posterior predictive check, in words and as a
// picture.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../charts/levier-chart';
import { periodBand } from '../../../charts/period-band';
import type { Sampled } from '../../../engine';
import { formatDate, formatPercent, t } from '../../../i18n';
import type { Words } from '../units';

/**
 * Below this, a check is told as failed: as in the core, one in a hundred of the model's own data would look
 * so.
 */
const DOUBTFUL = 0.01;

export function checkView(fit: Sampled['fit'], words: Words): TemplateResult {
  const { holdout } = fit;
  const { checks, holdout_coverage_90: coverage } = fit.sampled;
  const percent = (value: number): string => formatPercent(value, { decimals: 0 });
  return html`<section class="stack" aria-labelledby="mix-check-title">
    <h2 id="mix-check-title">${t('mix-check-title')}</h2>
    <div class="prose">
      <p>
        ${t('mix-check-coverage', { half: percent(checks.coverage_50), most: percent(checks.coverage_90) })}
      </p>
      <p>
        ${t(checks.autocorrelation_p < DOUBTFUL ? 'mix-check-autocorrelated' : 'mix-check-independent', { p: formatPercent(checks.autocorrelation_p) })}
        ${t(checks.largest_p < DOUBTFUL ? 'mix-check-outlier' : 'mix-check-no-outlier', { p: formatPercent(checks.largest_p) })}
      </p>
      ${holdout === null || coverage === null ? nothing : html`<p>${t('mix-check-holdout', { periods: holdout.periods, most: percent(coverage) })}</p>`}
    </div>
    <levier-chart .chart=${chart(fit, words)}></levier-chart>
  </section>`;
}

function chart(fit: Sampled['fit'], words: Words) {
  const { observed, dates, holdout } = fit;
  const { predicted } = fit.sampled;
  return periodBand({
    file: 'levier-mix-check',
    title: `${t('mix-check-chart')} · ${fit.setup.outcome} ${words.per}`,
    description: t('mix-check-description', {
      periods: dates.length,
      from: formatDate(dates[0] ?? ''),
      to: formatDate(dates[dates.length - 1] ?? ''),
    }),
    observed,
    band: predicted,
    unseen: holdout === null ? null : dates.length - holdout.periods,
    dates: dates.map((date) => formatDate(date, 'month')),
    labels: { observed: t('decision-fit-observed'), expected: t('mix-expected'), unseen: t('mix-unseen') },
    words: words.outcomeWords,
    table: {
      columns: [
        { label: t('decision-column-date'), numeric: false },
        ...(
          ['decision-fit-observed', 'decision-curve-low', 'mix-expected', 'decision-curve-high'] as const
        ).map((id) => ({ label: t(id), numeric: true })),
      ],
      rows: () =>
        dates.map((date, index) => [
          formatDate(date, 'short'),
          ...[observed, predicted.low, predicted.mean, predicted.high].map((series) =>
            words.outcome(series[index] ?? 0),
          ),
        ]),
    },
  });
}
