// The first screen: one sentence, three doors, and the chain as a lever with the example's live figures.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierPage, session } from '../../app/context';
import { go, href } from '../../app/router';
import { arrowIcon } from '../../components/icons';
import { formatMoney, formatRange, formatValue, language, operationName, t } from '../../i18n';
import '../../cases/element';
import '../../cases/steps';
import { openExample } from '../example';
import { exampleFigures, type Example } from './example';
import { lever } from './lever';

export class HomePage extends LevierPage {
  pageTitle(): string {
    return t('nav-home');
  }

  protected override render() {
    const { document: workspace, isEmpty } = session();
    const example = exampleFigures(language(), () => this.requestUpdate());
    return html`<div class="page home">
      <header class="stack">
        <h1>${t('home-sentence')}</h1>
        <p class="promise">${t('home-promise')}</p>
        ${isEmpty ? nothing : html`<p><a class="resume" href=${href('measure')}>${t('home-resume', { name: workspace.name })} ${arrowIcon}</a></p>`}
      </header>
      <ul class="doors" aria-label=${t('home-doors')}>
        <li>
          <button type="button" class="door" @click=${this.#example} aria-describedby="door-example">
            ${t('home-door-example')} ${arrowIcon}
          </button>
          <p id="door-example">${t('home-door-example-what')}</p>
        </li>
        <li>
          <a class="door" href=${href('data')}>${t('home-door-import')} ${arrowIcon}</a>
          <p>${t('home-door-import-what')}</p>
        </li>
        <li>
          <a class="door" href=${href('calculators')}>${t('home-door-calculator')} ${arrowIcon}</a>
          <p>${t('home-door-calculator-what')}</p>
        </li>
      </ul>
      ${isEmpty ? html`<p class="quiet">${t('home-none')} <a href=${href('workspace')}>${t('home-none-open')}</a></p>` : nothing}
      <p><a class="resume" href=${href('course')}>${t('home-course')} ${arrowIcon}</a></p>
      ${session().begun ? html`<levier-steps></levier-steps>` : nothing}
      <levier-cases></levier-cases>
      <section class="chain-lever" aria-labelledby="lever-title">
        <div class="stack tight">
          <h2 id="lever-title">${t('lever-title')}</h2>
          <p class="quiet">${t('lever-what')}</p>
        </div>
        ${lever()}
        <ol class="places">
          ${example === null ? nothing : this.#places(example)}
        </ol>
      </section>
    </div>`;
  }

  #places(example: Example): TemplateResult[] {
    const { objective, currency, cost, figure, outcome, plan } = example;
    const unit = outcome.money ? 'money' : 'count';
    return [
      this.#place(
        'strategy',
        objective !== null && objective.target !== null
          ? html`<p class="value num">
                ${t('lever-target', { direction: objective.direction, value: formatValue(objective.target, objective.unit, { currency }) })}
              </p>
              <p>${t('lever-strategy', { kpi: operationName(objective.kpi) })}</p>`
          : html`<p>${t('lever-strategy-none')}</p>`,
      ),
      this.#place(
        'operations',
        cost !== null
          ? html`<p class="value num">${formatMoney(cost, { currency })}</p>
              <p>${t('lever-operations', { channels: example.channels, campaigns: example.campaigns })}</p>`
          : html`<p>${t('lever-operations-none')}</p>`,
      ),
      this.#place(
        'measure',
        figure !== null
          ? html`<p class="value">
                <levier-figure
                  .figure=${figure}
                  .currency=${currency}
                  .label=${t('lever-example')}
                ></levier-figure>
              </p>
              <p>${t('lever-measure', { kpi: operationName(figure.operation) })}</p>`
          : html`<p>${t('lever-measure-none')}</p>`,
      ),
      this.#place(
        'decision',
        plan.gain !== null
          ? html`<p class="value num moves">
                ${formatValue(plan.gain.mean, unit, { currency, signed: true, decimals: 0 })}
              </p>
              <p>
                ${t('lever-decision', { outcome: outcome.name, range: formatRange(plan.gain.low, plan.gain.high, unit, { currency, decimals: 0 }), moved: formatMoney(plan.moved, { currency, decimals: 0 }), days: plan.days })}
              </p>`
          : html`<p>${t('lever-decision-none')}</p>`,
      ),
    ];
  }

  #place(link: 'strategy' | 'operations' | 'measure' | 'decision', body: TemplateResult): TemplateResult {
    return html`<li>
      <h3>${t(`nav-${link}`)}</h3>
      ${body}
    </li>`;
  }

  /** A workspace that holds something is put away. */
  readonly #example = async (): Promise<void> => {
    await openExample();
    go('measure');
  };
}

customElements.define('levier-page-home', HomePage);
