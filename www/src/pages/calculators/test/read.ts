// <levier-test-read>: after, or during, the test. The verdict as a sentence first; before it, the one check
// that can forbid any: were visitors split as planned? Only then the figures, each with its interval, and
// what they do not mean.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../../charts/levier-chart';
import '../../../components/cells-field';
import type { CellColumn, CellError, CellsChange } from '../../../components/cells-field';
import { opensWhen } from '../../../components/opens-when';
import { href, setQuery } from '../../../app/router';
import type { TestReading, Value } from '../../../calculators/contract';
import type { EngineError } from '../../../calculators/engine';
import { same } from '../../../calculators/values';
import { formatCount, formatValue, language, t, type Ending } from '../../../i18n';
import { densities } from './densities';
import { problemOf, TestPart } from './part';
import { meanings, results } from './results';
import {
  atLeastTwo,
  letter,
  MOST_VERSIONS,
  NO_VERSIONS,
  numbersToQuery,
  readFromQuery,
  VERSIONS_EXAMPLE,
  versionsFromQuery,
  versionsToQuery,
  type Version,
} from './state';
import { checks, kindOf, sentences, toneOf } from './verdict';

const CELLS = ['name', 'visitors', 'conversions', 'weights'];

export class TestReadPart extends TestPart {
  static override properties = { ...TestPart.properties, versions: { state: true }, uneven: { state: true } };
  declare versions: readonly Version[];
  /** The split was not meant to be even: a column says what was meant. */
  declare uneven: boolean;
  #columns: { key: string; columns: CellColumn[] } = { key: '', columns: [] };

  constructor() {
    super();
    this.versions = VERSIONS_EXAMPLE;
    this.uneven = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('query')) return;
    this.numbers = readFromQuery(this.query);
    this.versions = versionsFromQuery(this.query) ?? VERSIONS_EXAMPLE;
    this.uneven = this.query.get('uneven') === '1' || this.versions.some(([, , , weight]) => weight !== null);
    this.unread = new Set();
    this.epoch += 1;
  }

  #request(): Record<string, unknown> {
    const { entering, ...numbers } = this.numbers;
    const variants = this.versions.map(([name, visitors, conversions], at) => ({
      name: name === null || name === '' ? letter(at) : name,
      visitors,
      conversions,
    }));
    return {
      ...numbers,
      visitors_per_day: entering ?? null,
      variants,
      ...(this.uneven ? { weights: this.versions.map(([, , , weight]) => weight as Value) } : {}),
    };
  }

  protected override fieldOf(error: EngineError): string | undefined {
    return error.field === 'visitors_per_day' ? 'entering' : error.field;
  }

  protected override render() {
    // An empty table is not scolded cell by cell.
    const empty = this.versions.every((version) => version.every((cell) => cell === null));
    const { found, error } = empty
      ? { found: null, error: null }
      : this.ask(() => this.calculators.readTest(this.#request()));
    const planned = this.numbers['mde_rel'] ?? null;
    return html`<div class="test-desk wide-form">
        <form
          class="stack"
          aria-label=${t('test-read-form')}
          novalidate
          @submit=${(event: Event) => event.preventDefault()}
        >
          <levier-cells
            class="input-versions"
            .label=${t('test-versions-seen')}
            .hint=${t('test-versions-seen-hint')}
            .columns=${this.#heads()}
            .rows=${this.#rows()}
            .atLeast=${2}
            .atMost=${MOST_VERSIONS}
            .error=${cellError(error)}
            .epoch=${this.epoch}
            @levier-cells=${this.#cells}
          ></levier-cells>
          <label class="choice"
            ><input type="checkbox" .checked=${this.uneven} @change=${this.#even} />
            ${t('test-uneven')}</label
          >
          ${this.field('looks', error, { unit: 'count', min: 1, max: 100, step: 1 })}
          <details
            class="test-more"
            ${opensWhen(['baseline', 'mde_rel', 'visitors_per_day', 'alpha', 'power'].includes(error?.field ?? ''))}
          >
            <summary>
              ${planned === null ? t('test-plan-optional') : t('test-plan-given', { lift: formatValue(planned, 'relative_change') })}
            </summary>
            <div class="stack">
              <p class="small quiet">${t('test-plan-optional-what')}</p>
              ${this.field('mde_rel', error, { unit: 'relative_change', optional: true, hint: t('test-mde-rel-read-hint') })}
              ${this.field('baseline', error, { unit: 'rate', min: 0, max: 1, step: 0.001, optional: true, hint: t('test-baseline-read-hint') })}
              ${this.field('entering', error, { unit: 'count', min: 0, optional: true })}
              ${this.field('alpha', error, { unit: 'rate', min: 0, max: 1 })}
              ${this.field('power', error, { unit: 'rate', min: 0, max: 1 })}
            </div>
          </details>
          <p class="actions">
            <button type="button" class="button quiet small" @click=${() => this.#all(VERSIONS_EXAMPLE)}>
              ${t('calculator-example')}
            </button>
            <button type="button" class="button quiet small" @click=${() => this.#all(NO_VERSIONS)}>
              ${t('calculator-clear')}
            </button>
            ${this.copyLink()}
          </p>
        </form>
        <section
          class="answer stack ${found === null ? '' : toneOf(found.verdict)}"
          aria-label=${t('test-verdict')}
        >
          ${same(this.versions, VERSIONS_EXAMPLE) ? html`<p class="hint">${t('calculator-is-example')}</p>` : nothing}
          ${found !== null ? this.#verdict(found) : html`<div role="status">${empty ? html`<p class="quiet">${t('test-fill-table')}</p>` : this.noAnswer(error)}</div>`}
        </section>
      </div>
      ${found === null || found.split.blocks ? nothing : this.#figures(found)}`;
  }

  #verdict(found: TestReading): TemplateResult {
    const [first, ...more] = sentences(found);
    return html`<div role="status" class="stack tight">
        <p class="kicker"><strong>${kindOf(found.verdict)}</strong></p>
        <p class="lede">${first}</p>
        ${more.map((text) => html`<p>${text}</p>`)}
      </div>
      ${
        found.split.blocks
          ? html`<div class="stack tight">
              <p>${t('test-mend-split')}</p>
              <ul class="test-mend">
                ${(['redirect', 'bots', 'tracking', 'change', 'split'] as const).map((cause) => html`<li>${t(`test-mend-split-${cause}`)}</li>`)}
              </ul>
            </div>`
          : html`${checks(found)}
              <p class="small no-print">
                <a href=${href('calculators', ['segmented_test'])}>${t('test-by-segment')}</a>
              </p>
              ${found.plan === null ? html`<p class="small"><a href=${href('calculators', ['test', 'plan'], Object.fromEntries(this.query))}>${t('test-to-plan')}</a></p>` : nothing}`
      }`;
  }

  #figures(found: TestReading): TemplateResult {
    return html`<section class="stack" aria-labelledby="test-results-title">
        <h2 id="test-results-title">${t('test-results-title')}</h2>
        ${found.verdict.code === 'not_yet' ? html`<p class="note warn">${t('test-provisional')}</p>` : nothing}
        ${results(
          found,
          this.versions.map(([, visitors, conversions]) =>
            t('test-counts', {
              visitors: formatCount(Number(visitors)),
              conversions: formatCount(Number(conversions)),
            }),
          ),
        )}
        <p class="small quiet">
          ${t('test-loss-note')}${found.versions.length > 2 ? ` ${t('test-holm-note')}` : ''}
        </p>
      </section>
      <section class="stack" aria-labelledby="test-densities-title">
        <h2 id="test-densities-title">${t('test-densities-title')}</h2>
        <p>${t('test-densities-what')}</p>
        <levier-chart class="picture" quiet .chart=${densities(found)}></levier-chart>
      </section>
      <section class="stack" aria-labelledby="test-meanings-title">
        <h2 id="test-meanings-title">${t('test-meanings-title')}</h2>
        ${meanings(found)}
      </section>`;
  }

  /** The same array as long as the columns are the same: a new one would write the rows anew. */
  #heads(): CellColumn[] {
    const key = `${language()} ${this.uneven}`;
    if (this.#columns.key !== key) {
      const column = (name: Ending<'test-cell-'>, unit: CellColumn['unit']): CellColumn => ({
        key: name,
        label: t(`test-cell-${name}`),
        unit,
        min: unit === null ? null : 0,
        max: null,
      });
      this.#columns = {
        key,
        columns: [
          column('name', null),
          column('visitors', 'count'),
          column('conversions', 'count'),
          ...(this.uneven ? [column('weights', 'number')] : []),
        ],
      };
    }
    return this.#columns.columns;
  }

  #rows(): Version[] | (string | number | null)[][] {
    return this.versions.map((version) => version.slice(0, this.uneven ? 4 : 3));
  }

  readonly #cells = (event: CustomEvent<CellsChange>): void => {
    this.versions = atLeastTwo(event.detail.rows);
    this.markUnread('versions', event.detail.invalid);
    this.address();
  };

  readonly #even = (event: Event): void => {
    this.uneven = (event.target as HTMLInputElement).checked;
    // An even split to start from, so that only what differs is typed.
    this.versions = this.versions.map(([name, visitors, conversions]): Version => [
      name,
      visitors,
      conversions,
      this.uneven ? 1 : null,
    ]);
    this.epoch += 1;
    this.address();
  };

  #all(versions: readonly Version[]): void {
    this.versions = versions;
    this.uneven = false;
    // The example has no plan; emptying the table leaves the plan as it is.
    if (versions === VERSIONS_EXAMPLE) this.numbers = readFromQuery(new URLSearchParams());
    this.unread = new Set();
    this.epoch += 1;
    this.address();
  }

  protected override address(): void {
    setQuery({
      ...numbersToQuery(this.numbers),
      versions_seen: versionsToQuery(this.versions),
      uneven: this.uneven ? '1' : null,
    });
  }
}

/** An error of the core at the cell it speaks of; one of the whole table under it. */
function cellError(error: EngineError | null): CellError | null {
  if (error === null) return null;
  const item = error.detail?.['item'];
  if (typeof item === 'number')
    return { item, column: CELLS.includes(error.field ?? '') ? error.field! : null, text: problemOf(error) };
  return error.field === 'variants' || error.field === 'weights'
    ? { item: null, column: null, text: problemOf(error) }
    : null;
}

customElements.define('levier-test-read', TestReadPart);
