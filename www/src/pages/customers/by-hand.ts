// A lifetime value by hand: a margin, a retention, a discount rate, and both conventions side by side.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Question } from '../../state/question';
import { LevierElement } from '../../app/context';
import { href } from '../../app/router';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { audienceEngine, type Lifetime, type LifetimeAsked } from '../../engine';
import { formatNumber, t, type Ending } from '../../i18n';
import { problem } from '../../i18n/codes';
import { lifetime, why } from './formulas';
import { partHref } from './parts';
import { currency, money } from './words';

/** 100 of margin a year, four in five stay, 10 % a year: the usual example of the textbooks. */
let asked: LifetimeAsked = { margin: 100, retention: 0.8, discount: 0.1, periods: 5 };

export class ByHandView extends LevierElement {
  static override properties: PropertyDeclarations = {};
  readonly #answer = new Question<Lifetime>(0);

  protected override render() {
    this.#answer.ask(JSON.stringify(asked), () => audienceEngine.lifetime(asked));
    const { error, value } = this.#answer;
    const field = error?.field ?? null;
    return html`<div class="customers-part">
      <section class="stack" aria-labelledby="by-hand-title">
        <h2 id="by-hand-title">${t('customers-by-hand-title')}</h2>
        <p>${t('customers-by-hand-what')}</p>
        <div class="sheet fields customers-four no-print">
          ${this.#number('margin', 'money', field)}${this.#number('retention', 'rate', field)}${this.#number('discount', 'rate', field)}${this.#number('periods', 'periods', field)}
        </div>
        ${error !== null ? problem(error) : value === null ? nothing : found(value)}
        <p class="note">
          <span
            >${t('customers-by-hand-heterogeneity')}
            <a href=${partHref('retention')}>${t('customers-part-retention')}</a> ·
            <a href=${partHref('purchases')}>${t('customers-part-purchases')}</a></span
          >
        </p>
        <p class="actions no-print">
          <a
            class="button"
            href=${href('calculators', ['ltv_retention'], { margin_per_period: String(asked.margin), retention: String(asked.retention), discount: String(asked.discount) })}
            >${t('customers-by-hand-calculator')}</a
          >
        </p>
      </section>
    </div>`;
  }

  #number(
    name: keyof LifetimeAsked,
    unit: 'money' | 'rate' | 'periods',
    wrong: string | null,
  ): TemplateResult {
    return html`<levier-number
      .label=${t(`customers-by-hand-${name}`)}
      .unit=${unit}
      .currency=${currency()}
      .value=${asked[name]}
      .min=${0}
      .max=${unit === 'rate' ? 1 : null}
      .invalid=${wrong === name}
      @levier-change=${(event: CustomEvent<NumberChange>) => {
        event.stopPropagation();
        const { value, invalid } = event.detail;
        if (invalid || value === null || (name !== 'margin' && value < 0)) return;
        asked = { ...asked, [name]: value };
        this.requestUpdate();
      }}
    ></levier-number>`;
  }
}

function found(answer: Lifetime): TemplateResult {
  const { perpetuity_now: now, perpetuity_end: end, expected_lifetime: lasting } = answer;
  const periods = t('customers-by-hand-lifetime-value', {
    n: asked.periods,
    value: formatNumber(asked.periods),
  });
  const pair = (name: Ending<'customers-by-hand-'>, text: string): TemplateResult =>
    html`<div>
      <dt>${t(`customers-by-hand-${name}`, { periods })}</dt>
      <dd class="num">${text}</dd>
    </div>`;
  const exact = (value: number | null): string =>
    value === null ? t('customers-by-hand-endless') : money(value, { decimals: 2 });
  const v = { m: asked.margin, r: asked.retention, d: asked.discount };
  return html`<p class="customers-said" role="status">
      ${now === null || end === null ? t('customers-by-hand-never') : t('customers-by-hand-found', { now: exact(now), end: exact(end) })}
    </p>
    <dl class="pairs customers-pairs">
      ${pair('perpetuity-now', exact(now))}${pair('perpetuity-end', exact(end))}
      ${pair('finite-now', exact(answer.finite_now))}${pair('finite-end', exact(answer.finite_end))}
      ${pair('lifetime', lasting === null ? t('customers-by-hand-endless') : t('customers-by-hand-lifetime-value', { n: lasting, value: formatNumber(lasting, { decimals: 2 }) }))}
    </dl>
    ${why({
      what: t('customers-by-hand-what'),
      formulas: [
        { name: t('customers-by-hand-perpetuity-now'), body: lifetime(true) },
        ...(now === null
          ? []
          : [{ name: t('customers-by-hand-perpetuity-now'), body: lifetime(true, v), result: exact(now) }]),
        { name: t('customers-by-hand-perpetuity-end'), body: lifetime(false) },
        ...(end === null
          ? []
          : [{ name: t('customers-by-hand-perpetuity-end'), body: lifetime(false, v), result: exact(end) }]),
      ],
      symbols: t('customers-by-hand-symbols'),
      trap: t('customers-by-hand-trap'),
      source: t('customers-by-hand-source'),
    })}`;
}

customElements.define('levier-customers-by-hand', ByHandView);
