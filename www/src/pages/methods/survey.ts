// <levier-method-survey>: the products of a conjoint survey as cards, to print and to have rated.

import { html, type PropertyDeclarations } from 'lit';
import { BaseElement } from '../../components/element';
import { t } from '../../i18n';
import { encode } from '../../share/codec';
import { go } from '../../app/router';
import type { Survey } from './method';
import { ratingSheet } from './rating-sheet';

export class MethodSurvey extends BaseElement {
  static override properties: PropertyDeclarations = { survey: { attribute: false } };
  declare survey: Survey;

  protected override render() {
    const { features, products } = this.survey;
    return html`<section class="stack" aria-labelledby="methods-survey-title">
      <h2 id="methods-survey-title">${t('methods-survey-title')}</h2>
      <p>${t('methods-survey-ask', { n: products.length })}</p>
      <p class="methods-survey-who">${t('methods-survey-who')}</p>
      <ol class="methods-survey-cards">
        ${products.map(
          (levels, at) =>
            html`<li>
              <h3>${t('methods-survey-product', { n: at + 1 })}</h3>
              <dl>
                ${features.map(
                  (name, i) =>
                    html`<div>
                      <dt>${name}</dt>
                      <dd>${levels[i]}</dd>
                    </div>`,
                )}
              </dl>
              <p class="methods-survey-mark">${t('methods-survey-mark')}</p>
            </li>`,
        )}
      </ol>
      <p class="small quiet no-print">${t('methods-survey-then')}</p>
      <p class="actions no-print">
        <button type="button" class="button primary" data-act="ratings" @click=${() => void this.#ratings()}>
          ${t('methods-survey-ratings')}
        </button>
        <button type="button" class="button" data-act="survey" @click=${printed}>
          ${t('methods-survey-print')}
        </button>
      </p>
    </section>`;
  }

  /** On to the analysis, with the features and the offers in it. */
  async #ratings(): Promise<void> {
    go('methods', ['conjoint'], { d: await encode(JSON.stringify(ratingSheet(this.survey))) });
  }
}

/** Prints the cards alone. */
function printed(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'survey';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}

customElements.define('levier-method-survey', MethodSurvey);
