// Every version in a table: its rate, and what sets it apart from the control, each with its interval; and
// the two ways to read them, each with what it does not mean.

import { html, nothing, type TemplateResult } from 'lit';
import type { TestReading, VersionReading } from '../../../calculators/contract';
import { formatP, formatPercent, formatPoints, formatValue, t, type MessageId } from '../../../i18n';
import { cellRange, lossText, pEquals } from './figures';

/** `counts`: how many converted of how many, version by version, as texts. */
export function results({ versions, confidence }: TestReading, counts: readonly string[]): TemplateResult {
  const several = versions.length > 2;
  const control = versions[0]!.name;
  const heads: MessageId[] = [
    'test-col-rate',
    'test-col-diff',
    'test-col-lift',
    'test-col-p',
    ...(several ? (['test-col-holm'] as const) : []),
    'test-col-beats',
    'test-col-loss',
  ];
  // With several versions, or looks without a plan, a difference is held to more.
  const held = versions.flatMap(({ versus }) => (versus === null ? [] : [versus.confidence]));
  const stricter = held.some((one) => one > confidence + 1e-9);
  return html`<p class="small quiet">
      ${t('test-results-caption', { control, confidence: formatPercent(confidence) })}
      ${stricter ? t('test-results-stricter') : nothing}
    </p>
    <div class="table-wrap" tabindex="0" role="region" aria-label=${t('test-results-table')}>
      <table class="test-results">
        <caption class="visually-hidden">
          ${t('test-results-table')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('test-col-version')}</th>
            ${heads.map((id) => html`<th scope="col" class="num">${t(id, { control })}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${versions.map((version, at) => row(version, several, stricter, counts[at] ?? ''))}
        </tbody>
      </table>
    </div>`;
}

function row(
  { name, rate, rate_interval, versus }: VersionReading,
  several: boolean,
  stricter: boolean,
  counts: string,
): TemplateResult {
  const cell = (value: string, under: string | null = null) =>
    html`<td class="num">
      ${value}${under === null ? nothing : html`<span class="range">${under}</span>`}
    </td>`;
  return html`<tr>
    <th scope="row">
      ${name}${versus === null ? html` <span class="tag">${t('test-control')}</span>` : nothing}<span
        class="range"
        >${counts}</span
      >
    </th>
    ${cell(formatPercent(rate), cellRange(rate_interval, 'rate'))}
    ${
      versus === null
        ? html`<td class="reference quiet" colspan=${several ? 6 : 5}>${t('test-reference')}</td>`
        : html`${cell(formatPoints(versus.diff, { signed: true }), `${cellRange(versus.diff_interval, 'rate_difference')}${stricter ? ` (${formatPercent(versus.confidence, { decimals: 2 })})` : ''}`)}
          ${cell(versus.lift === null ? t('table-none') : formatValue(versus.lift, 'relative_change'), versus.lift_interval === null ? null : cellRange(versus.lift_interval, 'relative_change'))}
          ${cell(versus.p === null ? t('table-none') : formatP(versus.p))}
          ${several ? cell(versus.p_holm === null ? t('table-none') : formatP(versus.p_holm)) : nothing}
          ${cell(chance(versus.beats_control))} ${cell(lossText(versus.loss_of_choosing))}`
    }
  </tr>`;
}

/** Never «100 %»: no data makes a belief certain. */
function chance(probability: number): string {
  if (probability > 0.9995) return t('test-more-than', { value: formatPercent(0.9995, { decimals: 2 }) });
  if (probability < 0.0005) return t('test-less-than', { value: formatPercent(0.0005, { decimals: 2 }) });
  return formatPercent(probability, { decimals: 1 });
}

/**
 * One sentence each, for the version that the verdict speaks of; when it speaks of none, the one farthest
 * ahead.
 */
export function meanings({ versions, verdict }: TestReading): TemplateResult | typeof nothing {
  const spoken =
    versions.find(({ name, versus }) => versus !== null && name === verdict.variant) ??
    versions
      .slice(2)
      .reduce((best, one) => ((one.versus?.diff ?? 0) > (best.versus?.diff ?? 0) ? one : best), versions[1]!);
  const control = versions[0];
  if (!spoken?.versus || !control) return nothing;
  const { versus, name } = spoken;
  const several = versions.length > 2;
  const p = several ? versus.p_holm : versus.p;
  return html`<div class="test-pair">
    <section class="stack tight" aria-labelledby="test-frequentist">
      <h3 id="test-frequentist">${t('test-frequentist')}</h3>
      <p>
        ${p === null ? t('test-frequentist-none') : t(several ? 'test-frequentist-holm' : 'test-frequentist-says', { p: pEquals(p), share: p < 0.0001 ? t('test-less-than', { value: formatPercent(0.0001) }) : formatPercent(p), name, control: control.name })}
      </p>
      <p class="quiet small">${t('test-frequentist-not', { name, control: control.name })}</p>
    </section>
    <section class="stack tight" aria-labelledby="test-bayesian">
      <h3 id="test-bayesian">${t('test-bayesian')}</h3>
      <p>
        ${t('test-bayesian-says', { chance: chance(versus.beats_control), name, control: control.name, loss: lossText(versus.loss_of_choosing), keep: lossText(versus.loss_of_keeping) })}
      </p>
      <p class="quiet small">${t('test-bayesian-not')}</p>
    </section>
  </div>`;
}
