// <levier-diagnostics>: whether the sampling can be relied on, in words; the table and the chains for the
// curious; the draws as a file.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../charts/levier-chart';
import { trace } from '../../../charts/trace';
import { saveFile, workspaceFileName } from '../../../app/files';
import { session } from '../../../app/context';
import { BaseElement } from '../../../components/element';
import type { Sampled } from '../../../engine';
import { formatCount, formatNumber, t } from '../../../i18n';
import type { Words } from '../units';
import { chainsOf, drawsCsv } from './draws';
import { between, parameterName, parameterWords } from './names';

export class Diagnostics extends BaseElement {
  static override properties = {
    sampled: { attribute: false },
    words: { attribute: false },
    chosen: { state: true },
    open: { state: true },
  };
  declare sampled: Sampled;
  declare words: Words;
  /** The parameter whose chains are drawn. */
  declare private chosen: number;
  /** The table and the chains are drawn once they are asked for. */
  declare private open: boolean;

  constructor() {
    super();
    this.chosen = 0;
    this.open = false;
  }

  protected override render(): TemplateResult {
    const { sampling } = this.sampled.fit.sampled;
    const known = (value: number | null, decimals: number): string =>
      value === null ? t('measure-unknown') : formatNumber(value, { decimals });
    return html`<section class="stack" aria-labelledby="mix-diagnostics-title">
      <h2 id="mix-diagnostics-title">${t('mix-diagnostics-title')}</h2>
      <div class="prose">
        <p>${t('mix-r-hat', { r_hat: known(sampling.r_hat, 3) })}</p>
        <p>
          ${t('mix-ess', { bulk: known(sampling.ess_bulk, 0), tail: known(sampling.ess_tail, 0), draws: formatCount(sampling.chains * sampling.draws) })}
        </p>
        <p>
          ${t('mix-divergences', { n: sampling.divergences })}
          ${sampling.deepest_reached === 0 ? nothing : t('mix-deep', { n: sampling.deepest_reached })}
        </p>
      </div>
      <details
        class="sheet"
        @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}
      >
        <summary>${t('mix-curious')}</summary>
        ${this.open ? html`${this.#table()}${this.#trace()}` : nothing}
      </details>
      <p class="actions no-print">
        <button class="button small" type="button" @click=${this.#save}>${t('mix-save-draws')}</button>
      </p>
    </section>`;
  }

  #table(): TemplateResult {
    const { parameters } = this.sampled.fit.sampled;
    const number = (value: number | null, decimals: number): string =>
      value === null ? '' : formatNumber(value, { decimals });
    return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t('mix-curious')}>
      <table class="mix-parameters">
        <thead>
          <tr>
            <th scope="col">${t('mix-parameter')}</th>
            ${(['mix-mean', 'mix-interval', 'mix-prior-interval', 'mix-column-r-hat', 'mix-column-ess-bulk', 'mix-column-ess-tail'] as const).map((id) => html`<th scope="col" class="num">${t(id)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${parameters.map(({ name, mean, interval, prior_interval: prior, convergence }) => {
            const say = parameterWords(name.role, this.words).long;
            return html`<tr>
              <th scope="row">${parameterName(name)}</th>
              <td class="num">${say(mean)}</td>
              <td class="num">${between(interval[0], interval[1], say)}</td>
              <td class="num quiet">${between(prior[0], prior[1], say)}</td>
              <td class="num">${number(convergence.r_hat, 3)}</td>
              <td class="num">${number(convergence.ess_bulk, 0)}</td>
              <td class="num">${number(convergence.ess_tail, 0)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  #trace(): TemplateResult {
    const { parameters } = this.sampled.fit.sampled;
    const parameter = parameters[this.chosen] ?? parameters[0]!;
    const name = parameterName(parameter.name);
    const words = parameterWords(parameter.name.role, this.words);
    const chains = chainsOf(this.sampled, this.chosen);
    return html`<div class="field">
        <label for="mix-trace">${t('mix-trace-of')}</label>
        <select
          id="mix-trace"
          class="input"
          @change=${(event: Event) => (this.chosen = Number((event.target as HTMLSelectElement).value))}
        >
          ${parameters.map((one, index) => html`<option value=${index} ?selected=${index === this.chosen}>${parameterName(one.name)}</option>`)}
        </select>
      </div>
      <levier-chart
        .chart=${trace({
          file: 'levier-mix-chains',
          title: t('mix-trace', { name }),
          description: t('mix-trace-description', { chains: chains.length }),
          chains,
          words,
          countWords: { long: (value) => formatCount(value), short: (value) => formatCount(value) },
          labels: { draw: t('mix-draw') },
          table: {
            columns: [
              { label: t('mix-chain'), numeric: false },
              { label: t('mix-draws'), numeric: true },
              { label: t('mix-chain-divergences'), numeric: true },
            ],
            rows: this.sampled.stats.map((chain) => [
              formatCount(chain.chain + 1),
              formatCount(chain.draws),
              formatCount(chain.divergences),
            ]),
          },
        })}
      ></levier-chart>`;
  }

  readonly #save = (): void =>
    saveFile(
      workspaceFileName(session().document.name).replace(/\.json$/, '-draws.csv'),
      drawsCsv(this.sampled),
      'text/csv',
    );
}

customElements.define('levier-diagnostics', Diagnostics);
