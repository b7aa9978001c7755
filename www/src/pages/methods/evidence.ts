// <levier-method-evidence>: an effect that was measured enters the mix model as a lift test, in one step: the
// channel and its two spends are asked, the rest is known.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { toEngineError, type EngineError } from '../../engine';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { currentModel } from '../decision/sampler';
import type { Evidence } from './method';
import { about, currency } from './words';

export class MethodEvidence extends LevierElement {
  static override properties = {
    evidence: { attribute: false },
    channel: { state: true },
    from: { state: true },
    to: { state: true },
    lacks: { state: true },
    error: { state: true },
    state: { state: true },
  };
  declare evidence: Evidence;
  declare private channel: string | null;
  declare private from: number | null;
  declare private to: number | null;
  declare private lacks: boolean;
  declare private error: EngineError | null;
  declare private state: 'asked' | 'working' | 'taken';

  readonly #work = new AbortController();

  constructor() {
    super();
    this.channel = null;
    this.from = null;
    this.to = null;
    this.lacks = false;
    this.error = null;
    this.state = 'asked';
  }

  override disconnectedCallback(): void {
    this.#work.abort();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // Another effect has not been taken yet.
    if (changed.has('evidence') && JSON.stringify(changed.get('evidence')) !== JSON.stringify(this.evidence))
      this.state = 'asked';
  }

  protected override render(): TemplateResult {
    const { response } = session().document;
    return html`<section class="sheet stack no-print" aria-labelledby="method-evidence-title">
      <h2 id="method-evidence-title">${t('methods-evidence-title')}</h2>
      ${
        response === null || response.channels.length === 0
          ? html`<p>${t('methods-evidence-no-data')}</p>
              <p class="actions">
                <a class="button" href=${href('decision')}>${t('methods-evidence-decision')}</a>
              </p>`
          : this.#form(response.channels)
      }
    </section>`;
  }

  #form(channels: readonly string[]): TemplateResult {
    const { lift, standard_error: error } = this.evidence;
    return html`<p>
        ${t('methods-evidence-what', { lift: about(lift, { signed: true }), error: about(error) })}
      </p>
      <form class="stack" novalidate @submit=${this.#submit}>
        <div class="fields">
          <div class="field">
            <label for="method-evidence-channel">${t('decision-column-channel')}</label>
            <select
              id="method-evidence-channel"
              class="input"
              @change=${(event: Event) => (this.channel = (event.target as HTMLSelectElement).value)}
            >
              ${channels.map((name) => html`<option value=${name} ?selected=${name === this.channel}>${name}</option>`)}
            </select>
          </div>
          ${(['from', 'to'] as const).map(
            (key) =>
              html`<levier-number
                data-evidence=${key}
                .label=${t(`mix-lift-${key}`)}
                unit="money"
                .currency=${currency()}
                .value=${this[key]}
                .min=${0}
                .error=${this.lacks && this[key] === null ? t('mix-lift-lacking') : ''}
                @levier-change=${({ detail }: CustomEvent<NumberChange>) => (this[key] = detail.invalid ? null : detail.value)}
              ></levier-number>`,
          )}
        </div>
        ${this.error === null ? nothing : problem(this.error)}
        <p class="actions">
          <button
            class="button primary"
            type="submit"
            ?disabled=${session().readOnly || this.state !== 'asked'}
          >
            ${t('methods-evidence-take')}
          </button>
          <span role="status"
            >${
              this.state === 'working'
                ? t('methods-working')
                : this.state === 'taken'
                  ? html`${t('methods-evidence-taken')}
                      <a href=${href('decision', [], { part: 'model' })}
                        >${t('methods-evidence-decision')}</a
                      >`
                  : nothing
            }</span
          >
        </p>
      </form>`;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { from, to, evidence } = this;
    const channel = this.channel ?? session().document.response?.channels[0];
    this.lacks = from === null || to === null;
    if (from === null || to === null || channel === undefined) return;
    this.error = null;
    this.state = 'working';
    try {
      const { model } = await currentModel(this.#work.signal);
      const lift_tests = [...model.lift_tests, { channel, from, to, ...evidence }];
      const { mix } = session().document;
      session().run({ type: 'set_mix', mix: { ...mix, method: 'bayes', model: { ...model, lift_tests } } });
      this.state = 'taken';
    } catch (error) {
      const failure = toEngineError(error);
      if (failure.code !== 'cancelled') this.error = failure;
      this.state = 'asked';
    }
  };
}

customElements.define('levier-method-evidence', MethodEvidence);
