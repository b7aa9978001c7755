// The example was made: what the model found, beside what is true, and where it is wrong and why. Shown for
// the example only.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../charts/levier-chart';
import { responseCurve } from '../../../charts/response-curve';
import { max } from 'd3-array';
import {
  decisionEngine,
  lab,
  type ChannelFit,
  type Fit,
  type TruthChannel,
  type TruthComparison,
  type TruthFigure,
  type TruthVerdict,
} from '../../../engine';
import { LevierElement, session } from '../../../app/context';
import { formatNumber, formatPercent, t, key } from '../../../i18n';
import { nextTask } from '../../../state/next-task';
import { found } from '../estimate';
import { wordsFor, type Words } from '../units';

const TAGS: Record<TruthVerdict, string> = { held: 'good', missed: 'bad', silent: '' };

export class KnownTruth extends LevierElement {
  static override properties = { fit: { attribute: false }, comparison: { state: true } };
  declare fit: Fit;
  declare private comparison: TruthComparison | null;
  #of: Fit | null = null;

  constructor() {
    super();
    this.comparison = null;
  }

  protected override willUpdate(): void {
    if (this.#of === this.fit) return;
    this.#of = this.fit;
    this.comparison = null;
    void this.#compare(this.fit);
  }

  /**
   * The document may be another one by the time the fit is here: only the one that the fit is of has a truth
   * to show.
   */
  async #compare(fit: Fit): Promise<void> {
    // The part that it stands in is drawn first.
    await nextTask();
    try {
      const truth = await lab.knownTruth(session().text);
      if (truth === null) return;
      const comparison = await decisionEngine.compareTruth(fit, truth);
      if (this.fit === fit) this.comparison = comparison;
    } catch {
      // A lesson beside the answer: without it the answer stands.
    }
  }

  protected override render() {
    const { comparison } = this;
    if (comparison === null) return nothing;
    const words = wordsFor(this.fit);
    return html`<details class="sheet known-truth">
      <summary>${t('truth-title')}</summary>
      <div class="stack">
        <p class="prose">${t('truth-intro')}</p>
        <p class="lede small-lede">
          ${t('truth-score', { held: comparison.held, claimed: comparison.claimed })}
        </p>
        ${this.#table(comparison, words)}
        <ul class="prose truth-reasons">
          ${comparison.channels.flatMap((channel) => channel.reasons.map((reason) => html`<li><strong>${channel.name}</strong> ${t(`truth-reason-${key(reason)}`, { value: words.outcomeNamed(channel.contribution.truth) })}</li>`))}
          <li>
            <strong>${t('reading-part-base')}</strong>
            ${t('truth-base', { alone: words.outcomeNamed(comparison.base_alone), with: words.outcomeNamed(comparison.base.truth), found: words.outcomeNamed(comparison.base.estimate ?? 0) })}
          </li>
        </ul>
        <div class="decision-curves">
          ${comparison.channels.map((channel) => this.#curve(channel, words))}
        </div>
      </div>
    </details>`;
  }

  #table(comparison: TruthComparison, words: Words): TemplateResult {
    const share = (value: number): string => formatPercent(value, { decimals: 0 });
    const columns: {
      id: 'carry-over' | 'contribution' | 'response';
      of: (one: TruthChannel) => TruthFigure;
      write: (value: number) => string;
    }[] = [
      { id: 'carry-over', of: (one) => one.carry_over, write: share },
      { id: 'contribution', of: (one) => one.contribution, write: (value) => words.outcome(value) },
      { id: 'response', of: (one) => one.response, write: (value) => formatNumber(value, { decimals: 0 }) },
    ];
    return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t('truth-title')}>
      <table class="truth-table">
        <thead>
          <tr>
            <th scope="col">${t('decision-column-channel')}</th>
            ${columns.map(({ id }) => html`<th scope="col">${t(`truth-${id}`, { per: words.per })}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${comparison.channels.map(
            (channel) =>
              html`<tr>
                <th scope="row">${channel.name}</th>
                ${columns.map(({ of, write }) => html`<td>${cell(of(channel), write)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #curve(truth: TruthChannel, words: Words): TemplateResult | typeof nothing {
    const channel: ChannelFit | undefined = this.fit.channels.find((one) => one.name === truth.name);
    const band = channel === undefined ? null : (found(channel)?.band ?? null);
    if (channel === undefined || band === null) return nothing;
    const { seen, today } = channel;
    const high = max([...band.high, ...truth.curve]) ?? 1;
    return html`<levier-chart
      .chart=${responseCurve({
        file: `levier-truth-${truth.name}`,
        title: t('truth-curve-title', { channel: truth.name }),
        description: t('truth-curve-description', { channel: truth.name }),
        band,
        seen,
        today,
        proposed: null,
        ceiling: { low: 0, high },
        truth: truth.curve,
        labels: {
          today: t('decision-today'),
          proposed: '',
          seen: t('decision-curve-seen'),
          extrapolated: t('decision-curve-extrapolated'),
          spend: t('decision-curve-spend', { per: words.per }),
          response: t('decision-curve-response', { per: words.per }),
          truth: t('truth-curve'),
        },
        spendWords: words.spendWords,
        responseWords: words.outcomeWords,
        table: {
          columns: (
            [
              'decision-curve-spend',
              'truth-curve',
              'decision-curve-mean',
              'decision-curve-low',
              'decision-curve-high',
            ] as const
          ).map((id) => ({ label: t(id, { per: words.per }), numeric: true })),
          rows: band.spend.flatMap((at, i) =>
            i % 4 === 0
              ? [
                  [
                    words.spend(at),
                    ...[truth.curve, band.mean, band.low, band.high].map((values) =>
                      words.outcome(values[i] ?? 0),
                    ),
                  ],
                ]
              : [],
          ),
        },
      })}
    ></levier-chart>`;
  }
}

function cell(figure: TruthFigure, write: (value: number) => string): TemplateResult {
  return html`<span class="truth-true">${t('truth-true', { value: write(figure.truth) })}</span>
    <span class="quiet small"
      >${figure.estimate === null ? t('truth-silent') : figure.interval === null ? t('truth-found', { value: write(figure.estimate) }) : t('truth-found-between', { value: write(figure.estimate), low: write(figure.interval[0]), high: write(figure.interval[1]) })}</span
    >
    <span class="tag ${TAGS[figure.verdict]}">${t(`truth-verdict-${figure.verdict}`)}</span>`;
}

customElements.define('levier-known-truth', KnownTruth);
