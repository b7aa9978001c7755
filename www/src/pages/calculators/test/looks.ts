// <levier-test-looks>: what looking before the end costs, and the bounds and visitors of each look.

import { html, type TemplateResult } from 'lit';
import { stopped, waiting } from '../../../calculators/analyses/waiting';
import { planApart } from '../../../calculators/apart';
import type { DesignReading } from '../../../calculators/contract';
import type { Calculators } from '../../../calculators/engine';
import { BaseElement } from '../../../components/element';
import type { AskOptions } from '../../../engine/remote';
import { formatCount, formatPercent, t } from '../../../i18n';
import { Question } from '../../../state/question';
import { pBound } from './figures';
import { problemOf } from './part';

type Design = Record<string, number | null>;

/** Bounds of more looks than this take longer than a keystroke may; the core takes so many at most. */
const FEW = 20;
const MOST = 100;

function many({ looks }: Design): boolean {
  return looks != null && looks > FEW && looks <= MOST;
}

/** A design as the page plans it at once: many looks are left to this element. */
export function aside(design: Design): Design {
  return many(design) ? { ...design, looks: 1 } : design;
}

class TestLooks extends BaseElement {
  static override properties = {
    calculators: { attribute: false },
    design: { attribute: false },
    plan: { attribute: false },
    alpha: {},
  };
  declare calculators: Calculators;
  declare design: Design;
  /** The plan of `aside(design)`. */
  declare plan: DesignReading;
  /** The risk of a false alarm, as text. */
  declare alpha: string;
  readonly #question = new Question<DesignReading>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#question.rest();
  }

  protected override render() {
    const { calculators, design } = this;
    if (!many(design)) return this.#shown(this.plan);
    const key = JSON.stringify(design);
    const work = (options: AskOptions): Promise<DesignReading> => planApart(calculators, design, options);
    this.#question.ask(key, work);
    const { state, value, error } = this.#question;
    if (error !== null) return html`<p role="status">${problemOf(error)}</p>`;
    if (state.kind === 'stopped') return stopped(() => void this.#question.start(key, work));
    if (value !== null) return this.#shown(value);
    return waiting(() => this.#question.stop());
  }

  #shown(plan: DesignReading): TemplateResult {
    const { looks, risk } = plan.peeking;
    if (looks === 1) return html`<p role="status">${t('test-peek-once', { alpha: this.alpha })}</p>`;
    return html`<p role="status">
        ${t('test-peek-risk', { looks: formatCount(looks), alpha: this.alpha, risk: formatPercent(risk) })}
      </p>
      <p>${t('test-peek-bounds')}</p>
      <div class="table-wrap" tabindex="0" role="region" aria-label=${t('test-bounds-title')}>
        <table class="test-bounds">
          <caption class="visually-hidden">
            ${t('test-bounds-title')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t('test-look')}</th>
              <th scope="col" class="num">${t('test-obrien-fleming')}</th>
              <th scope="col" class="num">${t('test-look-visitors')}</th>
              <th scope="col" class="num">${t('test-pocock')}</th>
              <th scope="col" class="num">${t('test-look-visitors')}</th>
            </tr>
          </thead>
          <tbody>
            ${plan.looks.map(
              (row) =>
                html`<tr>
                  <th scope="row" class="num">${row.look}</th>
                  <td class="num">${pBound(row.obrien_fleming)}</td>
                  <td class="num">${formatCount(row.visitors_obrien_fleming)}</td>
                  <td class="num">${pBound(row.pocock)}</td>
                  <td class="num">${formatCount(row.visitors_pocock)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="small quiet">${t('test-bounds-note')}</p>`;
  }
}

customElements.define('levier-test-looks', TestLooks);
