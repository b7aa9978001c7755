// Can it be trusted: what the model retraces, how far off it is on periods it had not seen, what each channel brought.

import { html, nothing, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import { contributions } from '../../charts/contributions';
import { fitOverTime } from '../../charts/fit-over-time';
import type { ResponseFit } from '../../engine';
import { formatDate, formatPercent, t } from '../../i18n';
import { noteSentence } from '../../i18n/codes';
import type { Words } from './units';

export function qualityView(fit: ResponseFit, words: Words): TemplateResult {
  const mape = fit.holdout?.mape ?? null;
  return html`<section class="stack" aria-labelledby="quality-title">
    <h2 id="quality-title">${t('decision-quality-title')}</h2>
    <div class="prose">
      <p>${t('decision-quality-r2', { r2: formatPercent(fit.r2, { decimals: 0 }) })}
        ${fit.holdout !== null && mape !== null ? t('decision-quality-holdout', { periods: fit.holdout.periods, mape: formatPercent(mape) }) : t('decision-quality-no-holdout')}</p>
      ${fit.dropped_rows === 0 ? nothing : html`<p>${t('decision-quality-dropped', { rows: fit.dropped_rows })}</p>`}
      ${fit.notes.length === 0 ? nothing : html`<ul class="note warn decision-notes">${fit.notes.map((code) => html`<li>${noteSentence({ code })}</li>`)}</ul>`}
    </div>
    ${fitChart(fit, words)}
    ${contributionChart(fit, words)}
  </section>`;
}

function fitChart(fit: ResponseFit, words: Words): TemplateResult {
  const last = fit.dates.length - 1;
  const labels = { observed: t('decision-fit-observed'), fitted: t('decision-fit-fitted'), baseline: t('decision-fit-baseline') };
  return html`<levier-chart .chart=${fitOverTime({
    file: 'levier-fit', title: `${t('decision-fit-title')} · ${fit.setup.outcome} ${words.per}`,
    description: t('decision-fit-description', { periods: fit.dates.length, from: formatDate(fit.dates[0] ?? ''), to: formatDate(fit.dates[last] ?? '') }),
    observed: fit.observed, fitted: fit.fitted, baseline: fit.baseline, dates: fit.dates.map((date) => formatDate(date, 'month')), labels, words: words.outcomeWords,
    table: {
      columns: [{ label: t('decision-column-date'), numeric: false }, ...Object.values(labels).map((label) => ({ label, numeric: true }))],
      rows: fit.dates.map((date, index) => [formatDate(date, 'short'), ...[fit.observed, fit.fitted, fit.baseline].map((series) => words.outcome(series[index] ?? 0))]),
    },
  })}></levier-chart>`;
}

function contributionChart(fit: ResponseFit, words: Words): TemplateResult | typeof nothing {
  const rows = fit.channels
    .flatMap((channel) => (channel.contribution === null ? [] : [{
      name: channel.name, value: channel.contribution, interval: channel.contribution_interval, weak: channel.status === 'weak',
      share: channel.contribution_share === null ? '' : formatPercent(channel.contribution_share),
    }]))
    .sort((a, b) => b.value - a.value);
  if (rows.length === 0) return nothing;
  return html`<levier-chart .chart=${contributions({
    file: 'levier-contributions', title: t('decision-contributions-title'), description: t('decision-contributions-description'), rows, words: words.outcomeWords,
    table: {
      columns: [{ label: t('decision-column-channel'), numeric: false }, ...['decision-contribution', 'chart-low', 'chart-high', 'decision-share'].map((id) => ({ label: t(id), numeric: true }))],
      rows: rows.map((row) => [row.name, words.outcome(row.value), row.interval === null ? '' : words.outcome(row.interval[0]), row.interval === null ? '' : words.outcome(row.interval[1]), row.share]),
    },
  })}></levier-chart>`;
}
