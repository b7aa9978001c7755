// <levier-operations-measured>: the campaigns of the imported files, each under its channel, and what was
// spent there.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import { platformOf, toEngineError, type EngineError, type Group, type Measure } from '../../engine';
import { formatCount, formatMoney, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planItems } from '../../plan/model';
import { emptyPage } from '../example';
import { platformWord } from '../platform';

/** The campaigns of the imported files: those that a plan is compared with. */
export class OperationsMeasured extends LevierElement {
  static override properties: PropertyDeclarations = {
    failure: { state: true },
    status: { state: true },
  };
  declare private failure: EngineError | null;
  declare private status: string;

  constructor() {
    super();
    this.failure = null;
    this.status = '';
  }

  protected override render() {
    if (!session().document.sources.some((source) => source.report.kind === 'ads'))
      return html`<section class="stack" aria-labelledby="measured-title">
        <h2 id="measured-title">${t('operations-measured-title')}</h2>
        ${emptyPage({ title: 'operations-empty-title', text: 'operations-empty', import: 'operations-empty-import', example: 'operations-empty-example' })}
      </section>`;
    const { value: measure, error } = session().measured();
    if (error !== null) return problem(error);
    if (measure === null) return html`<p class="quiet" role="status">${t('decision-working')}</p>`;
    return html`<section class="stack" aria-labelledby="measured-title">
      <h2 id="measured-title">${t('operations-measured-title')}</h2>
      ${planItems('campaign').length === 0 ? nothing : html`<p>${measuredSentence(measure)}</p>`}
      ${this.failure === null ? nothing : problem(this.failure)}
      <p class="visually-hidden" role="status">${this.status}</p>
      ${this.#channels(measure)} ${this.#campaigns(measure)}
      <p class="actions no-print"><a class="button" href=${href('measure')}>${t('operations-next')}</a></p>
    </section>`;
  }

  #channels(measure: Measure): TemplateResult {
    return html`<section class="stack">
      <h3 id="channels-title">${t('operations-channels-title')}</h3>
      <div class="table-wrap operations-narrow" tabindex="0" role="region" aria-labelledby="channels-title">
        <table>
          <thead>
            <tr>
              <th scope="col">${t('operations-channel')}</th>
              <th scope="col" class="num">${t('operations-campaigns')}</th>
              <th scope="col" class="num">${t('operations-cost')}</th>
            </tr>
          </thead>
          <tbody>
            ${measure.channels.map(
              (channel) =>
                html`<tr>
                  <th scope="row">${platformWord(channel.name)}</th>
                  <td class="num">
                    ${formatCount(measure.campaigns.filter((campaign) => campaign.channel === channel.name).length)}
                  </td>
                  <td class="num">${this.#cost(channel, measure)}</td>
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${t('operations-total')}</th>
              <td class="num">${formatCount(measure.campaigns.length)}</td>
              <td class="num">${this.#cost(measure.total, measure)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>`;
  }

  #campaigns(measure: Measure): TemplateResult {
    const channels = [...new Set(measure.channels.map((channel) => platformWord(channel.name)))];
    return html`<section class="stack">
      <h3 id="campaigns-title">${t('operations-campaigns-title')}</h3>
      <p class="quiet">${t('operations-campaigns-hint')}</p>
      <datalist id="known-channels">
        ${channels.map((channel) => html`<option value=${channel}></option>`)}
      </datalist>
      <div class="table-wrap" tabindex="0" role="region" aria-labelledby="campaigns-title">
        <table class="operations-campaigns">
          <thead>
            <tr>
              <th scope="col">${t('operations-campaign')}</th>
              <th scope="col">${t('operations-channel')}</th>
              <th scope="col" class="num">${t('operations-cost')}</th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              measure.campaigns,
              (campaign) => `${campaign.channel}\u0000${campaign.name}`,
              (campaign) =>
                html`<tr>
                  <th scope="row">${campaign.name === '' ? t('operations-unnamed') : campaign.name}</th>
                  <td>${this.#channel(campaign)}</td>
                  <td class="num">${this.#cost(campaign, measure)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #channel(campaign: Group): TemplateResult {
    if (campaign.name === '' || session().readOnly) {
      return html`${platformWord(campaign.channel)}${campaign.name === '' ? html`<br /><span class="quiet small">${t('operations-unnamed-hint')}</span>` : nothing}`;
    }
    return html`<input
      class="input operations-channel"
      type="text"
      list="known-channels"
      autocomplete="off"
      maxlength="80"
      aria-label=${t('operations-channel-of', { campaign: campaign.name })}
      .value=${platformWord(campaign.channel)}
      @change=${(event: Event) => this.#map(campaign, event.target as HTMLInputElement)}
    />`;
  }

  #cost(group: Group, measure: Measure): TemplateResult {
    const value = group.sums['cost']?.value ?? null;
    return value === null
      ? html`<span class="quiet">${t('measure-unknown')}</span>`
      : html`${formatMoney(value, { currency: measure.currency, decimals: 2 })}`;
  }

  #map(campaign: Group, input: HTMLInputElement): void {
    const name = input.value.trim();
    if (name === platformWord(campaign.channel)) return;
    // A platform chosen by its worded name goes back to its code, so that it joins the campaigns already
    // there.
    const code = session()
      .document.sources.map((source) => platformOf(source))
      .find((platform) => platform !== null && platformWord(platform) === name);
    const channel = name === '' ? null : (code ?? name);
    this.failure = null;
    try {
      session().run({ type: 'map_campaign', campaign: campaign.name, channel });
      this.status =
        channel === null
          ? t('operations-unmapped', { campaign: campaign.name })
          : t('operations-mapped', { campaign: campaign.name, channel: name });
    } catch (error) {
      this.failure = toEngineError(error);
      input.value = platformWord(campaign.channel);
    }
  }
}

/** What the files say of all campaigns, in a sentence. */
export function measuredSentence(measure: Measure): string {
  const cost = measure.total.sums['cost']?.value ?? null;
  const counts = { campaigns: measure.campaigns.length, channels: measure.channels.length };
  return cost === null
    ? t('operations-sentence-no-cost', counts)
    : t('operations-sentence', { ...counts, cost: formatMoney(cost, { currency: measure.currency }) });
}

customElements.define('levier-operations-measured', OperationsMeasured);
