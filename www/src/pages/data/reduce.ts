// A table too big to be read here: the SQL that reduces it where it stands, written from its first lines.

import { html, nothing, type TemplateResult } from 'lit';
import { BaseElement } from '../../components/element';
import type { ReducingQuery } from '../../engine';
import { t } from '../../i18n';

type Database = ReducingQuery['database'];
type Reduced = ReducingQuery['reduced'];

/** Names are names in every language. */
const DATABASES: Record<Database, string> = {
  duckdb: 'DuckDB',
  postgresql: 'PostgreSQL',
  bigquery: 'BigQuery',
  snowflake: 'Snowflake',
  spark: 'Spark SQL',
};

export class ReducePanel extends BaseElement {
  static override properties = {
    queries: { attribute: false },
    database: { state: true },
    reduced: { state: true },
    said: { state: true },
  };
  declare queries: readonly ReducingQuery[];
  declare private database: Database;
  declare private reduced: Reduced | null;
  declare private said: string;

  constructor() {
    super();
    this.queries = [];
    this.database = 'duckdb';
    this.reduced = null;
    this.said = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const reductions = [...new Set(this.queries.map(({ reduced }) => reduced))];
    const reduced = this.reduced ?? reductions[0];
    const query = this.queries.find((one) => one.reduced === reduced && one.database === this.database);
    if (reduced === undefined || query === undefined) return nothing;
    return html`<div class="stack tight" role="group" aria-label=${t('reduce-title')}>
      <p><strong>${t('reduce-title')}</strong> ${t('reduce-why')}</p>
      <div class="import-reduce-choices">
        ${this.#choice(
          t('reduce-to'),
          reductions,
          reduced,
          (one) => t(`reduce-to-${one}`),
          (one) => {
            this.reduced = one;
          },
        )}
        ${this.#choice(
          t('reduce-database'),
          Object.keys(DATABASES) as Database[],
          this.database,
          (one) => DATABASES[one],
          (one) => {
            this.database = one;
          },
        )}
      </div>
      <pre
        class="import-sql"
        tabindex="0"
        role="region"
        aria-label=${t('reduce-sql')}
      ><code>${query.sql}</code></pre>
      <p class="actions">
        <button class="button primary" type="button" @click=${() => this.#copy(query.sql)}>
          ${t('reduce-copy')}
        </button>
        <span role="status">${this.said}</span>
      </p>
      <ol class="small">
        <li>${t('reduce-run', { database: this.database })}</li>
        <li>${t(`reduce-give-${reduced}`)}</li>
      </ol>
    </div>`;
  }

  #choice<T extends string>(
    label: string,
    values: readonly T[],
    value: T,
    name: (one: T) => string,
    take: (one: T) => void,
  ): TemplateResult {
    return html`<label class="field"
      ><span>${label}</span>
      <select
        class="input"
        @change=${(event: Event) => {
          take((event.target as HTMLSelectElement).value as T);
          this.said = '';
        }}
      >
        ${values.map((one) => html`<option value=${one} ?selected=${one === value}>${name(one)}</option>`)}
      </select></label
    >`;
  }

  #copy(sql: string): void {
    navigator.clipboard.writeText(sql).then(
      () => (this.said = t('reduce-copied')),
      () => (this.said = t('reduce-copy-refused')),
    );
  }
}

customElements.define('levier-reduce', ReducePanel);
