// Purchases to come and what they are worth: the figures, why, whether to believe them, by segment, customer
// by customer.

import { html, nothing, type TemplateResult } from 'lit';
import type { AudienceFacts, Purchases } from '../../engine';
import { formatDate, formatNumber, formatPercent, NONE, t, type Ending } from '../../i18n';
import { lab } from './lab';
import { segmentsView } from './segments';
import { about, expected, money, time, whole } from './words';
import { warningsView } from './parts';
import { whyView } from './purchases-why';
import { aliveGrid, fitCheck, judged } from './purchases-charts';
import { spendView, listView, paramsView } from './purchases-tables';

/** The answer in one sentence, with its horizon and its unit. */
export function sentence(answer: Purchases): string {
  const { horizon, unit } = lab.settings;
  const said = {
    customers: whole(answer.customers),
    alive: whole(answer.alive),
    purchases: Math.round(answer.expected_purchases),
    bought: whole(about(answer.expected_purchases)),
    horizon: time(horizon, unit),
  };
  const lost = nobodyLeaves(answer) ? 'nobody' : 'some';
  return answer.value === null
    ? t('customers-found', { ...said, lost })
    : t('customers-found-value', {
        ...said,
        lost,
        value: money(about(answer.value.total), { decimals: 0 }),
        kind: kindOf(answer),
      });
}

/** How many are still there is then not known: it is not told as an answer. */
function nobodyLeaves({ warnings }: Purchases): boolean {
  return warnings.includes('a_near_zero');
}

function kindOf(answer: Purchases): 'margin' | 'revenue' {
  return answer.value?.is_margin === true ? 'margin' : 'revenue';
}

export function doubt(answer: Purchases): TemplateResult {
  const { holdout } = answer;
  return html`<p>
    ${
      holdout === null
        ? t('customers-doubt-none')
        : t('customers-doubt-holdout', {
            time: time(holdout.units, lab.settings.unit, { decimals: 0 }),
            from: formatDate(holdout.from),
            to: formatDate(holdout.to),
            expected: whole(holdout.expected),
            actual: whole(holdout.actual),
          })
    }
    ${t('customers-doubt-who')}
  </p>`;
}

export function purchasesView(answer: Purchases, facts: AudienceFacts): TemplateResult {
  const { unit } = lab.settings;
  return html`<div class="customers-part">
    <section class="stack" aria-labelledby="customers-figures">
      <h2 id="customers-figures">${t('customers-figures')}</h2>
      ${figures(answer)}
      <p class="quiet small">
        ${t('customers-observed', { date: formatDate(answer.observation_end), customers: whole(answer.customers), histories: whole(answer.histories) })}
        ${answer.value === null ? nothing : discounted()}
      </p>
      ${warningsView([...answer.warnings, ...(answer.spend?.warnings ?? []).map((code) => (code === 'flat_likelihood' ? 'spend_flat' : code))])}
      ${whyView(answer)}
    </section>
    <section class="columns">
      ${aliveGrid(answer, unit)}
      <p class="quiet">${t('customers-alive-grid-reading')}</p>
    </section>
    <section class="stack">${judged(answer, unit)}</section>
    <section class="stack">${fitCheck(answer)}</section>
    ${answer.spend === null ? nothing : spendView(answer.spend)} ${segmentsView(answer)}
    ${listView(answer, facts)} ${paramsView(answer)}
  </div>`;
}

function discounted(): string {
  const { discount, period, unit } = lab.settings;
  if (discount === 0) return t('customers-undiscounted');
  return t('customers-discounted', {
    rate: formatPercent(discount),
    per: t('customers-per', { unit, n: period, value: formatNumber(period) }),
  });
}

function figures(answer: Purchases): TemplateResult {
  const { horizon, unit } = lab.settings;
  const { value } = answer;
  const figure = (name: Ending<'customers-figure-'>, text: string, of: string): TemplateResult =>
    html`<div>
      <dt>${t(`customers-figure-${name}`)}</dt>
      <dd><span class="num">${text}</span> <span class="of">${of}</span></dd>
    </div>`;
  return html`<dl class="customers-figures">
    ${
      nobodyLeaves(answer)
        ? figure('alive', NONE, t('customers-figure-alive-unknown'))
        : figure(
            'alive',
            whole(answer.alive),
            t('customers-figure-alive-of', {
              customers: whole(answer.customers),
              share: formatPercent(answer.p_alive_mean, { decimals: 0 }),
            }),
          )
    }
    ${figure('purchases', expected(answer.expected_purchases), t('customers-figure-purchases-of', { horizon: time(horizon, unit) }))}
    ${
      value === null
        ? nothing
        : html` ${figure('value', money(about(value.total), { decimals: 0 }), t('customers-figure-value-of', { kind: kindOf(answer) }))}
          ${figure('mean', money(value.mean), t('customers-figure-mean-of', { median: money(value.median) }))}
          ${figure('tenth', formatPercent(value.top_tenth_share, { decimals: 0 }), t('customers-figure-tenth-of'))}`
    }
  </dl>`;
}
