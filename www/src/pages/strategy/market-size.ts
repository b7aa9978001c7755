// <levier-market-size>: how large the market is: people, the share of them that is concerned, what they buy
// and for how much, each with what is not known of it.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import type { Unit } from '../../engine';
import { formatRange, formatValue, NONE, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import { sizeFactors, sizeInput, sizeSentence, sizeUnit } from '../../plan/market/questions';
import { nameOf, planItem, textOf } from '../../plan/model';
import { kindSection } from '../../plan/section';
import { FACTORS, planCurrency } from '../../plan/words';
import { Question } from '../../state/question';

export class MarketSize extends LevierElement {
  readonly #size = new Question<Wire.MarketSize>(0);

  protected override render() {
    const factors = sizeFactors();
    const asked = sizeInput(factors);
    if (factors.length > 0) this.#size.ask(JSON.stringify(asked), () => planAnswer('market_size', asked));
    const found = factors.length === 0 ? null : this.#size.value;
    const error = factors.length === 0 ? null : this.#size.error;
    const sized = (id: string): Wire.SizedFactor | undefined => found?.factors.find((one) => one.id === id);
    const currency = planCurrency();
    const sentence = found === null ? '' : sizeSentence(found, factors);
    return kindSection({
      kind: 'market_factor',
      items: factors,
      columns: [
        'factor_type',
        {
          key: 'value',
          label: t('market-size-value'),
          num: true,
          cell: (item) => {
            const one = sized(item.id);
            if (one === undefined) return NONE;
            const own = FACTORS[textOf(item, 'factor_type') ?? ''] ?? 'number';
            return withRange(one.value, one.low, one.high, own, currency);
          },
        },
        'evidence',
        'source',
        {
          key: 'size',
          label: t('market-size-so-far'),
          num: true,
          cell: (item) => {
            const one = sized(item.id);
            if (one === undefined) return NONE;
            return withRange(
              one.size,
              one.size_low,
              one.size_high,
              sizeUnit(factors, factors.indexOf(item)),
              currency,
            );
          },
        },
      ],
      above: html`${
        sentence === ''
          ? nothing
          : html`<p role="status">${sentence}</p>
              <p class="quiet small prose">${t('market-size-method')}</p>`
      }${
        error === null
          ? nothing
          : html`<div class="stack tight">
              ${planItem(error.field ?? '') === undefined ? nothing : html`<p>${nameOf(error.field ?? null)}</p>`}
              ${problem(error)}
            </div>`
      }`,
    });
  }
}

/** The interval stands under the value, so that the table stays narrow. */
function withRange(
  value: number,
  low: number,
  high: number,
  unit: Unit,
  currency: string | null,
): TemplateResult | string {
  const written = formatValue(value, unit, { currency });
  if (low === high) return written;
  return html`${written}<br /><span class="quiet">${formatRange(low, high, unit, { currency })}</span>`;
}

customElements.define('levier-market-size', MarketSize);
