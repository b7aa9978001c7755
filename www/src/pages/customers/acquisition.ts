// What a customer should still bring against what one costs, for all and by segment. The ratio is the
// calculators' own.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import { audience } from '../../audience';
import type { Evaluation } from '../../calculators/contract';
import { Calculators } from '../../calculators/engine';
import '../../charts/levier-chart';
import { barsAgainst } from '../../charts/bars-against';
import { derivation } from '../../components/formula';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { pitfalls } from '../../figures/panel';
import { toEngineError, type EngineError, type Purchases } from '../../engine';
import { formatNumber, readable, readingText, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { lab } from './lab';
import { lastOf, partHref, waiting, warningsView } from './parts';
import { namedSegments } from './segments';
import { currency, money, moneyWords, time, whole, segmentName } from './words';

const RATIO = 'ltv_cac';

/** What the calculator answers, or why it does not. */
type Ratio = { value: Evaluation; error: null } | { value: null; error: EngineError };

export class AcquisitionView extends LevierElement {
  static override properties: PropertyDeclarations = { calculators: { state: true } };
  declare private calculators: Calculators | null;

  constructor() {
    super();
    this.calculators = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Without that module the values are shown, not their ratio.
    Calculators.start().then(
      (calculators) => (this.calculators = calculators),
      () => undefined,
    );
  }

  protected override render() {
    const question = lab.purchases();
    const answer = lastOf(question.state);
    const { cac } = lab;
    const measured = session().measured().value?.total.figures['cpa']?.value ?? null;
    return html`<div class="customers-part">
      <section class="stack" aria-labelledby="acquisition-title">
        <h2 id="acquisition-title">${t('customers-acquisition-title')}</h2>
        <div class="sheet fields no-print">
          <levier-number
            .label=${t('customers-acquisition-cac')}
            unit="money"
            .currency=${currency()}
            .value=${cac}
            .min=${0}
            .hint=${t('customers-acquisition-cac-hint')}
            @levier-change=${(event: CustomEvent<NumberChange>) => {
              event.stopPropagation();
              if (!event.detail.invalid) lab.setCac(event.detail.value);
            }}
          ></levier-number>
          <levier-number
            .label=${t('customers-margin')}
            unit="rate"
            .value=${lab.margin}
            .min=${0}
            .hint=${t('customers-margin-hint')}
            @levier-change=${(event: CustomEvent<NumberChange>) => {
              event.stopPropagation();
              if (!event.detail.invalid) lab.set({ margin: event.detail.value });
            }}
          ></levier-number>
        </div>
        ${
          cac === null && measured !== null
            ? html`<p class="row no-print">
                <span>${t('customers-acquisition-cac-measured', { value: money(measured) })}</span>
                <button type="button" class="button small" @click=${() => lab.setCac(readable(measured))}>
                  ${t('customers-acquisition-cac-take')}
                </button>
              </p>`
            : nothing
        }
        ${waiting(question)} ${answer === null ? nothing : this.#found(answer, cac)}
      </section>
    </div>`;
  }

  #found(answer: Purchases, cac: number | null): TemplateResult {
    const { value } = answer;
    if (value === null && answer.warnings.length > 0 && audience.ready?.facts.revenue != null)
      return html`${warningsView(answer.warnings)}`;
    if (value === null)
      return html`<p class="note">
        <span
          >${t('customers-acquisition-no-amount')}
          <a href=${partHref('by-hand')}>${t('customers-part-by-hand')}</a></span
        >
      </p>`;
    const horizon = time(lab.settings.horizon, lab.settings.unit);
    const of = (mean: number | null): ReturnType<typeof this.ratio> =>
      mean === null || cac === null ? null : this.ratio(mean, cac);
    const all = of(value.mean);
    const ratio = ratioText(all?.value ?? null);
    const segments = [...namedSegments(answer)].sort((a, b) => (b.value_mean ?? 0) - (a.value_mean ?? 0));
    const reading = readingText(all?.value?.reading);
    const row = (name: string, n: number, mean: number | null): TemplateResult => {
      const one = of(mean);
      return html`<tr>
        <th scope="row">${name}</th>
        <td class="num">${whole(n)}</td>
        <td class="num">${mean === null ? '' : money(mean)}</td>
        ${cac === null ? nothing : html`<td class="num"><strong>${ratioText(one?.value ?? null)}</strong></td>`}
      </tr>`;
    };
    const drawn = [
      ...segments.flatMap((one) =>
        one.value_mean === null ? [] : [{ name: segmentName(one.name), mean: one.value_mean }],
      ),
      { name: t('customers-acquisition-everyone'), mean: value.mean },
    ];
    return html` <p class="customers-said" role="status">
        ${ratio === '' ? t('customers-acquisition-found-none', { value: money(value.mean), horizon }) : t('customers-acquisition-found', { value: money(value.mean), horizon, ratio })}
      </p>
      ${reading === null || ratio === '' ? nothing : html`<p>${reading}</p>`}
      ${all?.error == null ? nothing : problem(all.error)}
      ${value.is_margin ? nothing : html`<p class="note warn">${t('customers-acquisition-not-margin')}</p>`}
      <levier-chart
        .chart=${barsAgainst({
          file: 'levier-ltv-cac',
          title: t('customers-acquisition-chart'),
          description: t('customers-acquisition-chart-description', { horizon }),
          words: moneyWords,
          rows: drawn.map(({ name, mean }) => ({
            name,
            value: mean,
            text: [money(mean), ratioSign(of(mean)?.value ?? null)].filter((text) => text !== '').join(' · '),
          })),
          line:
            cac === null ? null : { value: cac, text: t('customers-acquisition-line', { cac: money(cac) }) },
          table: {
            columns: [
              { label: t('customers-segment'), numeric: false },
              { label: t('customers-segment-mean'), numeric: true },
            ],
            rows: drawn.map(({ name, mean }) => [name, money(mean)]),
          },
        })}
      ></levier-chart>
      <div
        class="table-wrap customers-narrow"
        tabindex="0"
        role="region"
        aria-label=${t('customers-acquisition-table')}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">${t('customers-segment')}</th>
              <th scope="col" class="num">${t('customers-segment-n')}</th>
              <th scope="col" class="num">${t('customers-segment-mean')}</th>
              ${cac === null ? nothing : html`<th scope="col" class="num">${t('customers-acquisition-ratio')}</th>`}
            </tr>
          </thead>
          <tbody>
            ${segments.map((one) => row(segmentName(one.name), one.n, one.value_mean))}${row(t('customers-acquisition-everyone'), answer.customers, value.mean)}
          </tbody>
        </table>
      </div>
      ${segments.length > 0 ? nothing : html`<p>${t('customers-segments-none')} <a href=${href('segments')}>${t('customers-segments-link')}</a></p>`}
      <p class="note">${t('customers-acquisition-residual')}</p>
      ${all?.value == null ? nothing : this.#why(all.value, ratio)}
      <p class="actions no-print">
        <a
          class="button"
          href=${href('calculators', [RATIO], { ltv_margin: String(value.mean), ...(cac === null ? {} : { cac: String(cac) }) })}
          >${t('customers-acquisition-calculator')}</a
        >
        <a
          class="button"
          href=${href('calculators', ['cac_payback'], cac === null ? {} : { cac: String(cac) })}
          >${t('customers-acquisition-payback')}</a
        >
      </p>`;
  }

  ratio(value: number, cac: number): Ratio | null {
    const { calculators } = this;
    if (calculators === null) return null;
    try {
      return { value: calculators.evaluate(RATIO, { ltv_margin: value, cac }), error: null };
    } catch (error) {
      return { value: null, error: toEngineError(error) };
    }
  }

  #why(evaluation: Evaluation, ratio: string): TemplateResult | typeof nothing {
    const operation = this.calculators?.operation(RATIO);
    const { formula, inputs, steps, symbols = {} } = evaluation.explanation;
    const values = { inputs, outputs: evaluation.outputs, symbols, currency: currency() };
    if (operation === undefined || formula == null) return nothing;
    return html`<details class="customers-why">
      <summary>${t('customers-why')}</summary>
      <div class="prose">
        ${derivation({ operation, formula, output: 'value', steps, values, result: ratio })}
        ${pitfalls(evaluation.explanation.pitfalls)}
      </div>
    </details>`;
  }
}

function ratioSign(evaluation: Evaluation | null): string {
  const text = ratioText(evaluation);
  return text === '' ? '' : `${text} ×`;
}

function ratioText(evaluation: Evaluation | null): string {
  const value = evaluation?.outputs['value'];
  return typeof value === 'number' ? formatNumber(value, { decimals: value >= 10 ? 0 : 1 }) : '';
}

customElements.define('levier-customers-acquisition', AcquisitionView);
