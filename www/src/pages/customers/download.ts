// The forecast of every customer, as a file: worked out for all of them when it is asked.

import { html, nothing, type PropertyDeclarations } from 'lit';
import { LevierElement } from '../../app/context';
import { saveFile } from '../../app/files';
import { audience } from '../../audience';
import { toEngineError, type AudienceFacts, type EngineError, type Purchases } from '../../engine';
import { language, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { csv, type Cell } from '../../share/csv';
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
    return html`<button
        type="button"
        class="button small"
        ?disabled=${this.busy}
        @click=${() => void this.#save()}
      >
        ${t('customers-list-save')}
      </button>
      <span class="small" role="status">${this.busy ? t('customers-list-saving') : ''}</span
      >${this.failure === null ? nothing : problem(this.failure)}`;
  }

  async #save(): Promise<void> {
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
      saveFile(`${t('customers-list-file')}.csv`, csv(table(answer), language()), 'text/csv');
    } catch (error) {
      this.failure = toEngineError(error);
    }
    this.busy = false;
  }
}

/** Named as on the page, each with its unit. */
function table({ rows }: Purchases): Cell[][] {
  const unit = t('customers-unit', { unit: lab.settings.unit });
  return [
    (['id', 'segment', 'alive', 'purchases', 'spend', 'value', 'x', 'tx', 'T'] as const).map((name) =>
      name === 'segment' ? t('customers-segment') : t(`customers-list-${name}`, { unit }),
    ),
    ...rows.map((row): Cell[] => [
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
  ];
}

customElements.define('levier-customers-download', CustomersDownload);
