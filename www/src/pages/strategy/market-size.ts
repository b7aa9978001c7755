// <levier-market-size>: how large the market is: people, the share of them that is concerned, what they buy
// and for how much, each with what is not known of it.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import type { PlanItem, Unit } from '../../engine';
import { formatRange, formatValue, NONE, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import { nameOf, numberOf, planItem, planItems, textOf } from '../../plan/model';
import { kindSection } from '../../plan/section';
import { FACTORS, planCurrency } from '../../plan/words';
import { Question } from '../../state/question';

export class MarketSize extends LevierElement {
  readonly #size = new Question<Wire.MarketSize>(0);

  protected override render() {
    const factors = inOrder(planItems('market_factor'));
    const asked: Wire.MarketSizeInput = { factors: factors.map(wireFactor), confidence: null };
    if (factors.length > 0) this.#size.ask(JSON.stringify(asked), () => planAnswer('market_size', asked));
    const found = factors.length === 0 ? null : this.#size.value;
    const error = factors.length === 0 ? null : this.#size.error;
    const sized = (id: string): Wire.SizedFactor | undefined => found?.factors.find((one) => one.id === id);
    const upTo = (at: number): Unit =>
      factors.slice(0, at + 1).some((one) => textOf(one, 'factor_type') === 'amount') ? 'money' : 'count';
    const currency = planCurrency();
    const last = found?.factors.at(-1);
    const unit = upTo(factors.length - 1);
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
            return withRange(one.size, one.size_low, one.size_high, upTo(factors.indexOf(item)), currency);
          },
        },
      ],
      above: html`${
        last === undefined
          ? nothing
          : html`<p role="status">
                ${t('market-size-found', {
                  size: formatValue(last.size, unit, { currency, compact: true }),
                  range: last.size_low === last.size_high ? 'none' : 'some',
                  low: formatValue(last.size_low, unit, { currency, compact: true }),
                  high: formatValue(last.size_high, unit, { currency, compact: true }),
                  doubt: found?.widest == null ? 'none' : 'some',
                  widest: nameOf(found?.widest ?? null),
                })}
              </p>
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

/** By rank, then as they were entered. */
function inOrder(factors: readonly PlanItem[]): PlanItem[] {
  const rank = (item: PlanItem): number => numberOf(item, 'rank') ?? Infinity;
  return [...factors].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function wireFactor(item: PlanItem): Wire.MarketFactor {
  const number = (key: string): number | null => numberOf(item, key);
  return {
    id: item.id,
    value: number('factor_value'),
    low: number('low'),
    high: number('high'),
    answers: number('answers'),
    asked: number('asked'),
  };
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
