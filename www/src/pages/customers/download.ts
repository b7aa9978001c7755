// The forecast of every customer, as a file: worked out for all of them when it is asked.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { audience } from '../../audience';
import { toEngineError, type AudienceFacts, type EngineError, type Purchases } from '../../engine';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import type { Cell } from '../../share/csv';
import { saveTable, type TableFile } from '../../share/table-file';
import { lab } from './lab';
import { segmentName } from './words';

export class CustomersDownload extends LevierElement {
  static override properties: PropertyDeclarations = {
    facts: { attribute: false },
    busy: { state: true },
    failure: { state: true },
  };
  declare facts: AudienceFacts;
  declare private busy: boolean;
  declare private failure: EngineError | null;

  constructor() {
    super();
    this.busy = false;
    this.failure = null;
  }

  protected override render() {
    const button = (label: string, bare: boolean): TemplateResult =>
      html`<button
        type="button"
        class=${bare ? 'button quiet small' : 'button small'}
        ?disabled=${this.busy}
        @click=${() => void this.#save(bare)}
      >
        ${label}
      </button>`;
    return html`${button(t('customers-list-save'), false)} ${button(t('export-csv-bare'), true)}
      <span class="small" role="status">${this.busy ? t('customers-list-saving') : ''}</span
      >${this.failure === null ? nothing : problem(this.failure)}`;
  }

  async #save(bare: boolean): Promise<void> {
    const { ready } = audience;
    if (ready === null) return;
    this.busy = true;
    this.failure = null;
    try {
      const answer = await ready.engine.purchases({
        ...lab.asked(this.facts),
        holdout_from: null,
        list: this.facts.customers,
      });
      saveTable(table(answer), bare);
    } catch (error) {
      this.failure = toEngineError(error);
    }
    this.busy = false;
  }
}

/** Named as on the page, each with its unit. */
function table({ rows }: Purchases): TableFile {
  const unit = t('customers-unit', { unit: lab.settings.unit });
  return {
    file: t('customers-list-file'),
    title: `${session().document.name}, ${t('customers-list-title')}`,
    period: null,
    head: (['id', 'segment', 'alive', 'purchases', 'spend', 'value', 'x', 'tx', 'T'] as const).map((name) =>
      name === 'segment' ? t('customers-segment') : t(`customers-list-${name}`, { unit }),
    ),
    rows: rows.map((row): Cell[] => [
      row.id,
      segmentName(row.segment),
      row.p_alive,
      row.expected_purchases,
      row.expected_spend,
      row.value,
      row.x,
      row.t_x,
      row.T,
    ]),
  };
}

customElements.define('levier-customers-download', CustomersDownload);
