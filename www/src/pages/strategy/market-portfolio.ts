// <levier-market-portfolio>: where each activity stands: growth against relative share (BCG), attractiveness
// of its market against its own strength (GE), with how far the advice depends on the weights.

import { html, nothing, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import { formatPercent, formatValue, NONE, t, tNamed } from '../../i18n';
import { key as hyphened, problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import { growthShareChart, priorityChart } from '../../plan/market/charts';
import { adviceSentence, portfolioInput, SCALE } from '../../plan/market/questions';
import { criteriaOf } from '../../plan/market/ratings';
import { nameOf, planItem, planItems } from '../../plan/model';
import { kindSection } from '../../plan/section';
import { choiceWord } from '../../plan/words';
import { Question } from '../../state/question';
import { ratedTable } from './market-rated';

export class MarketPortfolio extends LevierElement {
  readonly #places = new Question<Wire.Portfolio>(0);

  protected override render() {
    const activities = planItems('activity');
    const asked = portfolioInput();
    if (activities.length > 0) this.#places.ask(JSON.stringify(asked), () => planAnswer('portfolio', asked));
    const found = activities.length === 0 ? null : this.#places.value;
    const place = (id: string): Wire.PlacedActivity | undefined =>
      found?.activities.find((one) => one.id === id);
    return html`${kindSection({
      kind: 'activity',
      columns: [
        'sales',
        'rival_sales',
        {
          key: 'relative_share',
          label: t('market-relative-share'),
          num: true,
          cell: (item) => formatValue(place(item.id)?.relative_share ?? null, 'ratio'),
        },
        'market_growth',
        {
          key: 'growth_share',
          label: t('market-bcg-box'),
          cell: (item) => {
            const box = place(item.id)?.growth_share ?? null;
            return box === null ? NONE : choiceWord(box);
          },
        },
        'source',
      ],
    })}
    ${this.#places.error === null || activities.length === 0 ? nothing : this.#refusal()}
    ${found === null ? nothing : this.#growthShare(found)}
    ${activities.length === 0 ? nothing : this.#priorities(found)}`;
  }

  /** With the name of the activity at fault. */
  #refusal(): TemplateResult {
    const error = this.#places.error!;
    const item = planItem(error.field ?? '');
    return html`<div class="stack tight">
      ${item === undefined ? nothing : html`<p><a href=${href('operations', [item.id])}>${t('plan-open', { name: nameOf(item.id) })}</a> ${t('market-scale')}</p>`}
      ${problem(error)}
    </div>`;
  }

  #growthShare(found: Wire.Portfolio): TemplateResult | typeof nothing {
    const chart = growthShareChart(found);
    if (chart === null) return nothing;
    return html`<levier-chart .chart=${chart}></levier-chart>
      <p class="quiet small prose">
        ${t('market-bcg-method', { growth: formatPercent(found.fast_growth, { decimals: 0 }) })}
      </p>`;
  }

  #priorities(found: Wire.Portfolio | null): TemplateResult {
    const activities = planItems('activity');
    const sides = (['attractiveness', 'own_strength'] as const).map((side) => ({
      side,
      criteria: criteriaOf(side),
    }));
    const chart = found === null ? null : priorityChart(found, SCALE);
    return html`<section class="stack">
      <h2 id="market-ge-title">${t('market-ge')}</h2>
      <p class="quiet prose">${t('market-ge-what')} ${t('market-scale')}</p>
      ${
        chart === null
          ? nothing
          : html`<ul class="market-ranks">
                ${found!.activities.flatMap((one) =>
                  one.zone === null ? [] : [html`<li>${adviceSentence(one)}</li>`],
                )}
              </ul>
              <levier-chart .chart=${chart}></levier-chart>
              <p class="quiet small prose">${t('market-ge-method')}</p>`
      }
      ${sides.map(
        ({ side, criteria }) =>
          html`<h3 id="market-ge-${side}-title">${tNamed(`market-ge-${hyphened(side)}`)}</h3>
            ${criteria.length === 0 ? nothing : ratedTable(activities, criteria, `market-ge-${side}-title`)}
            ${
              session().readOnly
                ? nothing
                : html`<p class="actions no-print">
                    <a
                      class="button"
                      data-add="criterion-${side}"
                      href=${href('operations', ['new', 'criterion'], { side })}
                      >${tNamed(`market-add-ge-${hyphened(side)}`)}</a
                    >
                  </p>`
            }`,
      )}
    </section>`;
  }
}

customElements.define('levier-market-portfolio', MarketPortfolio);
