// <levier-plan-import>: a plan from a CSV file, with the columns of its export. What would change is shown
// first; what cannot be read is told at its line and column, and nothing is kept then.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { toEngineError, EngineError } from '../../engine';
import { t } from '../../i18n';
import { errorSentence, problem } from '../../i18n/codes';
import { changePlan, kindName } from '../../plan/model';
import { readPlan, type CellProblem, type ReadPlan } from '../../plan/read-rows';

/** So many rows are shown; the others are counted. */
const MOST = 20;

export class PlanImport extends LevierElement {
  static override properties: PropertyDeclarations = {
    read: { state: true },
    file: { state: true },
    failure: { state: true },
    status: { state: true },
  };
  declare private read: ReadPlan | null;
  declare private file: string;
  declare private failure: EngineError | null;
  declare private status: string;

  constructor() {
    super();
    this.read = null;
    this.file = '';
    this.failure = null;
    this.status = '';
  }

  protected override render() {
    if (session().readOnly) return nothing;
    return html`<section class="stack tight no-print" aria-labelledby="plan-import-title">
      <h2 class="minor" id="plan-import-title">${t('plan-import-title')}</h2>
      <p class="quiet prose">${t('plan-import-hint')}</p>
      <div class="field">
        <label for="plan-import-file">${t('plan-import-file')}</label>
        <input id="plan-import-file" type="file" accept=".csv,.txt,.tsv,text/*" @change=${this.#chosen} />
      </div>
      ${this.failure === null ? nothing : problem(this.failure)}
      ${this.read === null ? nothing : this.#look(this.read)}
      <p role="status" class="small">${this.status}</p>
    </section>`;
  }

  #look({ changes, same, problems, items }: ReadPlan): TemplateResult {
    const added = changes.filter(({ what }) => what === 'new').length;
    const counts = { file: this.file, added, changed: changes.length - added, same, wrong: problems.length };
    return html`<p data-look>${t(problems.length > 0 ? 'plan-import-wrong' : 'plan-import-look', counts)}</p>
      ${
        problems.length > 0
          ? html`<ul class="plan-conflicts">
              ${problems.slice(0, MOST).map((one) => html`<li>${problemSentence(one)}</li>`)}
            </ul>`
          : changes.length === 0
            ? nothing
            : html`<ul class="plan-conflicts">
                  ${changes.slice(0, MOST).map(({ line, kind, name, what }) => html`<li>${t('plan-import-row', { line, kind: kindName(kind), name, what })}</li>`)}
                  ${changes.length > MOST ? html`<li class="quiet">${t('plan-day-more', { n: changes.length - MOST })}</li>` : nothing}
                </ul>
                <p class="actions">
                  <button
                    type="button"
                    class="button primary"
                    data-act="import"
                    @click=${() => this.#keep(items)}
                  >
                    ${t('plan-import-keep')}
                  </button>
                  <button type="button" class="button" @click=${() => (this.read = null)}>
                    ${t('cancel')}
                  </button>
                </p>`
      }`;
  }

  readonly #chosen = async (event: Event): Promise<void> => {
    const file = (event.target as HTMLInputElement).files?.[0];
    this.failure = null;
    this.status = '';
    this.read = null;
    if (file === undefined) return;
    try {
      this.file = file.name;
      this.read = readPlan(await file.text());
    } catch (error) {
      this.failure = toEngineError(error);
    }
  };

  #keep(items: ReadPlan['items']): void {
    this.failure = null;
    try {
      changePlan(items);
      this.status = t('plan-import-done', { n: items.length });
      this.read = null;
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

function problemSentence({ line, column, found, problem: what }: CellProblem): string {
  const why = what instanceof EngineError ? errorSentence(what) : t(`plan-import-problem-${what}`, { found });
  return t('plan-import-at', { line, column, why });
}

customElements.define('levier-plan-import', PlanImport);
