// <levier-audience-source>: which table of customers, what was read in it, how it is read, and what the
// document keeps of it.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorText, LevierElement, session } from '../app/context';
import type { AudienceFacts, AudienceRoles, AudienceTable, EngineError } from '../engine';
import { formatDate, formatMoney, formatNumber, t, tNamed, type MessageId } from '../i18n';
import { key, placeOf, problem } from '../i18n/codes';
import { asksOrder, orderQuestion } from './date-order';
import { audience, EXAMPLES, type ExampleKey } from './store';

const PICKED = '.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values';

type ColumnRole = 'customer' | 'date' | 'amount' | 'frequency';

export class AudienceSourceElement extends LevierElement {
  static override properties = {
    over: { state: true },
    draft: { state: true },
    error: { state: true },
    open: { state: true },
  };
  declare private over: boolean;
  /** Roles being changed, until they are read with. */
  declare private draft: AudienceRoles | null;
  declare private error: EngineError | null;
  declare private open: boolean;
  #of = -1;

  constructor() {
    super();
    this.over = false;
    this.draft = null;
    this.error = null;
    this.open = false;
  }

  protected override willUpdate(_: PropertyValues): void {
    if (this.#of === audience.version) return;
    this.#of = audience.version;
    this.draft = null;
    this.error = null;
  }

  protected override render() {
    const { state } = audience;
    switch (state.kind) {
      case 'none':
        return this.#doors();
      case 'reading':
        return this.#reading(state.name, state.done, state.total);
      case 'failed':
        return html`<div class="stack">${told(state.error)}${this.#doors()}</div>`;
      case 'away':
        return html`<div class="stack">
          <p class="note warn">${t('audience-away', { name: state.name })}</p>
          ${this.#doors()}
        </div>`;
      case 'asked':
        return html`<section class="sheet stack" aria-labelledby="audience-asked">
          <h2 id="audience-asked" class="minor">${t('audience-asked-title', { name: state.table.name })}</h2>
          <p>${t('audience-asked', { rows: state.table.rows, columns: state.table.columns.length })}</p>
          ${this.#roles(state.table, this.draft ?? state.table.guess, this.error ?? state.error)}
          ${this.#change()}
        </section>`;
      case 'ready':
        return this.#ready(state.table, state.facts, state.roles);
    }
  }

  #doors(): TemplateResult {
    const orders = session().document.sources.filter((source) => source.report.kind === 'orders');
    return html`<div class="audience-doors">
      ${orders.map(
        (source) =>
          html`<button
            type="button"
            class="audience-door"
            data-orders=${source.id}
            @click=${() => void audience.openOrders(source)}
          >
            <strong>${t('audience-orders', { file: source.report.file })}</strong
            ><span>${t('audience-orders-what', { rows: source.report.rows_read })}</span>
          </button>`,
      )}
      ${EXAMPLES.map(
        (one) =>
          html`<button type="button" class="audience-door" @click=${() => this.#example(one)}>
            <strong>${t(`audience-example-${one}`)}</strong><span>${t(`audience-example-${one}-what`)}</span>
          </button>`,
      )}
      ${this.#drop()}
    </div>`;
  }

  #drop(): TemplateResult {
    const stop = (event: DragEvent, over: boolean): void => {
      event.preventDefault();
      // The file is taken here, not by the page around.
      event.stopPropagation();
      this.over = over;
    };
    return html`<div
      class=${this.over ? 'audience-drop over' : 'audience-drop'}
      @dragover=${(event: DragEvent) => stop(event, true)}
      @dragleave=${(event: DragEvent) => stop(event, false)}
      @drop=${(event: DragEvent) => {
        stop(event, false);
        this.#give(event.dataTransfer?.files[0]);
      }}
    >
      <strong>${t('audience-drop')}</strong>
      <span>${t('audience-drop-what')}</span>
      <label class="button small import-pick"
        >${t('audience-pick')}
        <input
          class="visually-hidden"
          type="file"
          accept=${PICKED}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            this.#give(input.files?.[0]);
            input.value = '';
          }}
      /></label>
    </div>`;
  }

  #reading(name: string, done: number, total: number): TemplateResult {
    const share = total > 0 ? done / total : null;
    const text =
      share === null
        ? t('audience-reading', { name, named: name === '' ? 'no' : 'yes' })
        : t('audience-reading-percent', { name, percent: formatNumber(Math.floor(share * 100)) });
    return html`<div class="sheet stack tight" aria-busy="true">
      <p role="status">${text}</p>
      ${share === null ? html`<progress aria-label=${text}></progress>` : html`<progress max="1" .value=${share} aria-label=${text}></progress>`}
      <p class="actions">
        <button type="button" class="button small" @click=${() => audience.cancel()}>${t('cancel')}</button>
      </p>
    </div>`;
  }

  #ready(table: AudienceTable, facts: AudienceFacts, roles: AudienceRoles): TemplateResult {
    const left = facts.left_out.filter(({ n }) => n > 0);
    return html`<details
      class="audience-source"
      .open=${live(this.open)}
      @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span
          ><span class="audience-name">${table.name}</span>
          <span class="import-aside">${readWords(facts)}</span></span
        >
      </summary>
      ${
        this.open
          ? html`<div class="sheet stack">
              <dl class="import-facts">
                ${fact('audience-fact-rows', formatNumber(facts.rows, { decimals: 0 }))}
                ${fact('audience-fact-customers', formatNumber(facts.customers, { decimals: 0 }))}
                ${facts.from === null || facts.to === null ? nothing : fact('audience-fact-period', t('audience-period', { from: formatDate(facts.from), to: formatDate(facts.to) }))}
                ${facts.as_of === null ? nothing : fact('audience-fact-as-of', formatDate(facts.as_of))}
                ${facts.future_rows > 0 && facts.future_to !== null ? fact('audience-fact-future', t('audience-future', { n: facts.future_rows, to: formatDate(facts.future_to) })) : nothing}
                ${facts.revenue === null ? nothing : fact('audience-fact-revenue', formatMoney(facts.revenue, { currency: facts.currency }))}
                ${facts.returns === null || facts.returns.rows === 0 ? nothing : fact('audience-fact-returns', t('audience-returns', { n: facts.returns.rows, amount: formatMoney(facts.returns.amount, { currency: facts.currency }) }))}
              </dl>
              <div>
                <h2 class="least">${t('audience-left-title')}</h2>
                ${
                  left.length === 0
                    ? html`<p class="quiet">${t('audience-left-none')}</p>`
                    : html`<ul>
                        ${left.map(({ code, n }) => html`<li>${tNamed(`audience-left-${key(code)}`, { n })}</li>`)}
                      </ul>`
                }
              </div>
              ${this.#roles(table, this.draft ?? roles, this.error)} ${this.#keeping()} ${this.#change()}
            </div>`
          : nothing
      }
    </details>`;
  }

  #roles(table: AudienceTable, roles: AudienceRoles, error: EngineError | null): TemplateResult {
    const set = (part: Partial<AudienceRoles>): void => {
      this.draft = { ...roles, ...part };
      this.error = null;
    };
    const column = (role: ColumnRole, needed: boolean): TemplateResult =>
      html`<div class="field">
        <label for="audience-${role}">${t(`audience-role-${role}-${roles.shape}`)}</label>
        <select
          id="audience-${role}"
          class="input"
          aria-invalid=${error?.field === role}
          @change=${(event: Event) => set({ [role]: (event.target as HTMLSelectElement).value || null })}
        >
          <option value="" ?selected=${roles[role] === null}>
            ${t(needed ? 'audience-role-choose' : 'audience-role-none')}
          </option>
          ${table.columns.map(({ name }) => html`<option value=${name} ?selected=${roles[role] === name}>${name}</option>`)}
        </select>
      </div>`;
    const date = (role: 'as_of' | 'until'): TemplateResult =>
      html`<div class="field">
        <label for="audience-${role}"
          >${t(`audience-role-${key(role)}`)} <span class="optional">${t('optional')}</span></label
        >
        <input
          id="audience-${role}"
          class="input"
          type="date"
          .value=${live(roles[role] ?? '')}
          aria-describedby="audience-${role}-hint"
          @change=${(event: Event) => set({ [role]: (event.target as HTMLInputElement).value || null })}
        />
        <p class="hint" id="audience-${role}-hint">${t(`audience-role-${key(role)}-hint`)}</p>
      </div>`;
    const choice = (name: 'shape' | 'returns', value: string): TemplateResult =>
      html`<label class="choice"
        ><input
          type="radio"
          name="audience-${name}"
          .checked=${live(roles[name] === value)}
          @change=${() => set({ [name]: value })}
        />
        ${tNamed(`audience-${name}-${value}`)}</label
      >`;
    const orders = roles.shape === 'orders';
    return html`<form
      class="stack"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#read(roles);
      }}
    >
      <h2 class="least">${t('audience-roles-title')}</h2>
      <fieldset>
        <legend>${t('audience-shape')}</legend>
        ${choice('shape', 'orders')}${choice('shape', 'customers')}
      </fieldset>
      <div class="fields">
        ${column('customer', orders)} ${column('date', orders)} ${column('amount', false)}
        ${orders ? nothing : column('frequency', false)} ${date('as_of')} ${orders ? date('until') : nothing}
      </div>
      ${
        orders
          ? html`<fieldset>
              <legend>${t('audience-returns-title')}</legend>
              ${choice('returns', 'net')}${choice('returns', 'drop')}
            </fieldset>`
          : nothing
      }
      ${orderQuestion(roles, error, (date_order) => {
        set({ date_order });
        this.error = error;
      })}
      ${error === null || asksOrder(error) ? nothing : told(error)}
      <p class="actions"><button type="submit" class="button">${t('audience-read')}</button></p>
    </form>`;
  }

  #keeping(): TemplateResult {
    if (audience.example !== null) return html`<p class="quiet small">${t('audience-kept-example')}</p>`;
    const { keep, keptFault, pseudonyms } = audience;
    return html`<fieldset class="stack tight">
      <legend>${t('audience-keeping')}</legend>
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${live(keep)}
          ?disabled=${session().readOnly}
          @change=${(event: Event) => void audience.setKeeping((event.target as HTMLInputElement).checked, pseudonyms)}
        />
        ${t('audience-keep')}</label
      >
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${live(pseudonyms)}
          ?disabled=${!keep || session().readOnly}
          @change=${(event: Event) => void audience.setKeeping(keep, (event.target as HTMLInputElement).checked)}
        />
        ${t('audience-pseudonyms')}</label
      >
      <p class="hint quiet small" role="status">
        ${t(`audience-kept-${key(audience.kept)}`)} ${keptFault === null ? nothing : errorText(keptFault)}
      </p>
    </fieldset>`;
  }

  #change(): TemplateResult {
    return html`<div class="stack tight">
      <h2 class="least">${t('audience-change')}</h2>
      ${this.#doors()}
      <p class="actions">
        <button type="button" class="button quiet small" @click=${() => audience.forget()}>
          ${t('audience-forget')}
        </button>
      </p>
    </div>`;
  }

  #example(one: ExampleKey): void {
    this.open = false;
    void audience.openExample(one);
  }

  #give(file: File | undefined): void {
    if (file === undefined) return;
    this.open = false;
    void audience.openFile(file);
  }

  async #read(roles: AudienceRoles): Promise<void> {
    const error = await audience.setRoles(roles);
    this.error = error;
    if (error !== null) this.draft = roles;
  }
}

/** What reads two ways is mended in the file: there is nothing to choose here. */
function told(error: EngineError): TemplateResult {
  if (error.code !== 'ambiguous_dates' && error.code !== 'ambiguous_numbers') return problem(error);
  return html`<p class="note bad problem" role="alert">
    <strong class="problem-place">${placeOf(error) ?? ''}</strong> ${t(`audience-${key(error.code)}`)}
  </p>`;
}

/** «48 312 commandes de 6 200 clients, du … au …». */
export function readWords(facts: AudienceFacts): string {
  const dated = facts.from !== null && facts.to !== null;
  return t(`audience-read-${facts.shape}`, {
    rows: facts.rows,
    customers: facts.customers,
    dated: dated ? 'yes' : 'no',
    from: dated ? formatDate(facts.from!) : '',
    to: dated ? formatDate(facts.to!) : '',
  });
}

function fact(label: MessageId, value: string): TemplateResult {
  return html`<div>
    <dt>${t(label)}</dt>
    <dd>${value}</dd>
  </div>`;
}

customElements.define('levier-audience-source', AudienceSourceElement);
