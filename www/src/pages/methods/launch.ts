// <levier-method-launch>: the sales of a launch become phases of the plan in one step, each with a gate at
// what it is to sell.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import { toEngineError, type EngineError } from '../../engine';
import { askPlan, isRefused, type Wire } from '../../engine/study';
import { t } from '../../i18n';
import { problem, refusalSentence } from '../../i18n/codes';
import { changePlan, type PutItem } from '../../plan/model';

const EVERY = ['month', 'quarter', 'week', 'year'] as const;

export class MethodLaunch extends LevierElement {
  static override properties = {
    sales: { attribute: false },
    start: { state: true },
    every: { state: true },
    refused: { state: true },
    error: { state: true },
    taken: { state: true },
  };
  declare sales: readonly number[];
  declare private start: string;
  declare private every: Wire.LaunchPeriod;
  declare private refused: string;
  declare private error: EngineError | null;
  /** How many phases were put into the plan. */
  declare private taken: number;

  constructor() {
    super();
    this.start = session().today();
    this.every = 'month';
    this.refused = '';
    this.error = null;
    this.taken = 0;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('sales') && JSON.stringify(changed.get('sales')) !== JSON.stringify(this.sales))
      this.taken = 0;
  }

  protected override render(): TemplateResult {
    return html`<section class="sheet stack no-print" aria-labelledby="method-launch-title">
      <h2 id="method-launch-title">${t('methods-launch-title')}</h2>
      <p>${t('methods-launch-what', { n: this.sales.length })}</p>
      <form class="stack" novalidate @submit=${this.#submit}>
        <div class="fields">
          <div class="field">
            <label for="method-launch-start">${t('methods-launch-start')}</label>
            <input
              id="method-launch-start"
              class="input"
              type="date"
              .value=${this.start}
              aria-invalid=${this.refused === '' ? 'false' : 'true'}
              aria-describedby="method-launch-refused"
              @change=${(event: Event) => (this.start = (event.target as HTMLInputElement).value)}
            />
            <p class="error" id="method-launch-refused" role="alert" ?hidden=${this.refused === ''}>
              ${this.refused}
            </p>
          </div>
          <div class="field">
            <label for="method-launch-every">${t('methods-launch-every')}</label>
            <select
              id="method-launch-every"
              class="input"
              @change=${(event: Event) => (this.every = (event.target as HTMLSelectElement).value as Wire.LaunchPeriod)}
            >
              ${EVERY.map((every) => html`<option value=${every} ?selected=${every === this.every}>${t(`methods-launch-${every}`)}</option>`)}
            </select>
          </div>
        </div>
        ${this.error === null ? nothing : problem(this.error)}
        <p class="actions">
          <button class="button primary" type="submit" ?disabled=${session().readOnly || this.taken > 0}>
            ${t('methods-launch-take')}
          </button>
          <span role="status"
            >${
              this.taken === 0
                ? nothing
                : html`${t('methods-launch-taken', { n: this.taken })}
                    <a href=${href('operations', ['launch'])}>${t('methods-launch-plan')}</a>`
            }</span
          >
        </p>
      </form>
    </section>`;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.refused = '';
    this.error = null;
    try {
      const answer = await askPlan('launch_phases', {
        start: this.start,
        every: this.every,
        sales: [...this.sales],
      });
      if (isRefused(answer)) {
        this.refused = refusalSentence(answer.error);
        return;
      }
      // One step of undo for the whole launch.
      changePlan(
        answer.phases.flatMap(({ start, end, target }, at): PutItem[] => {
          const phase = `+${String(at)}`;
          const title = t('methods-launch-phase', { n: at + 1 });
          const needs = at === 0 ? [] : [`+${String(at - 1)}`];
          return [
            { id: phase, kind: 'phase', fields: { title, start, end, needs } },
            { id: '', kind: 'gate', fields: { phase, kpi: 'units', op: 'at_least', value: target } },
          ];
        }),
      );
      this.taken = answer.phases.length;
    } catch (error) {
      this.error = toEngineError(error);
    }
  };
}

customElements.define('levier-method-launch', MethodLaunch);
