// Cohorts: the table with nothing where nothing has happened yet, its curves, and the movement of customers
// by month.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { go } from '../../app/router';
import { toEngineError, type Cohorts, type EngineError } from '../../engine';
import { formatPercent, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { lab } from './lab';
import { lastOf, waiting } from './parts';
import {
  FEW,
  VIEWS,
  type View,
  cellsOf,
  isSmall,
  cohortTable,
  cohortCurves,
  cohortMonths,
} from './cohort-charts';

export class CohortsView extends LevierElement {
  static override properties: PropertyDeclarations = { view: { state: true }, failure: { state: true } };
  declare private view: View;
  declare private failure: EngineError | null;

  constructor() {
    super();
    this.view = 'retention';
    this.failure = null;
  }

  protected override render() {
    const question = lab.cohorts();
    const cohorts = lastOf(question.state);
    return html`<div class="customers-part">
      ${waiting(question)}${cohorts === null ? nothing : this.#found(cohorts)}
    </div>`;
  }

  #found(cohorts: Cohorts): TemplateResult {
    const views = VIEWS.filter((view) => cellsOf(cohorts, view) !== null);
    const view = views.includes(this.view) ? this.view : 'retention';
    return html`<section class="stack" aria-labelledby="cohorts-title">
        <h2 id="cohorts-title">${t('customers-cohorts-title')}</h2>
        <p class="customers-said" role="status">${sentence(cohorts)}</p>
        <p class="quiet">
          ${t('customers-cohorts-complete')}
          ${cohorts.last_month_complete ? nothing : t('customers-cohorts-incomplete')}
          ${cohorts.size.some((_, at) => isSmall(cohorts, at)) ? t('customers-cohorts-few', { n: FEW }) : nothing}
        </p>
        <fieldset class="customers-switch no-print">
          <legend>${t('customers-cohorts-show')}</legend>
          ${views.map((one) => html`<label class="choice"><input type="radio" name="cohorts-view" .checked=${one === view} @change=${() => (this.view = one)} /> ${t(`customers-cohorts-${one}`)}</label>`)}
        </fieldset>
        <p class="small quiet">${t(`customers-cohorts-${view}-what`)}</p>
        ${cohortTable(cohorts, view)}
      </section>
      <section class="stack">${cohortCurves(cohorts, view)}</section>
      <section class="stack">
        ${cohortMonths(cohorts)}
        <p class="customers-trap small">${t('customers-months-trap')}</p>
      </section>
      ${this.#objective(cohorts)}
      <p class="small quiet">${t('customers-source-cohorts')}</p>`;
  }

  /** An objective from the first month's retention: the form of the strategy asks for the rest. */
  #objective(cohorts: Cohorts): TemplateResult | typeof nothing {
    const baseline = cohorts.whole_month_retention[1];
    if (baseline === undefined || session().readOnly) return nothing;
    return html`<section class="stack tight no-print">
      ${this.failure === null ? nothing : problem(this.failure)}
      <p class="actions">
        <button type="button" class="button primary" @click=${() => this.#set(baseline)}>
          ${t('customers-cohorts-objective')}</button
        ><span class="small quiet">${t('customers-cohorts-objective-hint')}</span>
      </p>
    </section>`;
  }

  #set(baseline: number): void {
    try {
      session().run({
        type: 'put_objective',
        objective: {
          id: '',
          title: t('customers-objective-title'),
          kpi: 'retention_rate',
          scope: t('customers-objective-scope'),
          channel: null,
          direction: 'increase',
          baseline,
          target: null,
          start: session().today(),
          deadline: null,
          owner: '',
          budget: null,
          strategic_goal: '',
          max_rel_change: 0.5,
        },
      });
      const { objectives } = session().document;
      go('strategy', [objectives[objectives.length - 1]!.id]);
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

function sentence({ whole_month_retention: pooled }: Cohorts): string {
  const [, first] = pooled;
  const last = pooled.length - 1;
  if (first === undefined) return t('customers-cohorts-found-short');
  return t('customers-cohorts-found', {
    share: formatPercent(first),
    later: last > 2 ? 1 : 0,
    month: Math.min(6, last),
    last: formatPercent(pooled[Math.min(6, last)]!),
  });
}

customElements.define('levier-customers-cohorts', CohortsView);
