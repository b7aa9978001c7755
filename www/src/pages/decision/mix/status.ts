// <levier-sampling>: what the answer rests on at this moment, how far the sampling is, and what can be done
// about it. It is drawn at every step of the sampling; the page around it is not.

import { html, nothing, type TemplateResult } from 'lit';
import { BaseElement } from '../../../components/element';
import { session } from '../../../app/context';
import { href } from '../../../app/router';
import type { Sampled, SamplingProgress } from '../../../engine';
import { formatCount, formatNumber, t, type MessageId } from '../../../i18n';
import { key, problem } from '../../../i18n/codes';
import { lab } from '../lab';
import { isSettled } from '../sampler';

export class SamplingStatus extends BaseElement {
  static override properties = { whole: { attribute: false } };
  /** Whether the chains and their agreement are told, or only where they are. */
  declare whole: boolean;

  constructor() {
    super();
    this.whole = false;
  }

  protected override render(): TemplateResult {
    const { state } = lab.sampler;
    return html`<section
      class="sheet stack mix-status"
      aria-label=${t('mix-status-label')}
      data-state=${state.kind}
    >
      ${state.kind === 'running' ? running(state.progress) : nothing}
      ${
        state.kind === 'off'
          ? html`<p>${t('mix-by-least-squares')}</p>
              ${again('mix-choose-bayes', choose)}`
          : nothing
      }
      ${
        state.kind === 'stopped'
          ? html`<p role="status">${t('mix-stopped')}</p>
              ${again('mix-resume', resume)}`
          : nothing
      }
      ${
        state.kind === 'failed'
          ? html`${problem(state.error)}
              <p>${t('mix-failed')}</p>
              ${again('mix-resume', resume)}`
          : nothing
      }
      ${state.kind === 'done' ? (this.whole || !isSettled(state.sampled.fit) ? done(state.sampled.fit) : briefly(state.sampled.fit)) : nothing}
    </section>`;
  }
}

function running(progress: SamplingProgress | null): TemplateResult {
  return html` <p role="status">${t('mix-first-answer')}</p>
    <progress
      max="1"
      .value=${progress === null ? 0 : progress.done / progress.total}
      aria-label=${t('mix-progress-label')}
    ></progress>
    <div class="row spread">
      <p class="quiet small mix-progress">
        ${progress === null ? t('mix-starting') : html`${t('mix-progress', { done: formatCount(progress.done), total: formatCount(progress.total) })} ${progress.left === null ? nothing : timeLeft(progress.left)}`}
      </p>
      <button class="button small no-print" type="button" @click=${() => lab.sampler.stop()}>
        ${t('mix-stop')}
      </button>
    </div>`;
}

/** Rounded so that it does not flicker: to five seconds, then to minutes. */
function timeLeft(seconds: number): string {
  return seconds < 90
    ? t('mix-left-seconds', { n: Math.max(5, Math.ceil(seconds / 5) * 5) })
    : t('mix-left-minutes', { n: Math.ceil(seconds / 60) });
}

function done(fit: Sampled['fit']): TemplateResult {
  const { sampling } = fit.sampled;
  const size = {
    chains: sampling.chains,
    draws: formatCount(sampling.draws),
    tune: formatCount(sampling.tune),
  };
  return html` <p role="status">
      <strong>${t(isSettled(fit) ? 'mix-done' : 'mix-done-unsettled', size)}</strong>
      ${sampling.r_hat === null ? nothing : t('mix-done-r-hat', { r_hat: formatNumber(sampling.r_hat, { decimals: 3 }) })}
    </p>
    ${verdicts(fit)}`;
}

/** Where one decides: what the answer comes from, and any warning. */
function briefly(fit: Sampled['fit']): TemplateResult {
  return html`<p class="quiet small" role="status">
      ${t('mix-done-briefly')}
      <a href=${href('decision', [], { part: 'trust' })}>${t('decision-part-trust')}</a>
    </p>
    ${verdicts(fit)}`;
}

/** What must be said of the sampling, and what to do about it. */
export function verdicts({ sampled: { sampling } }: Sampled['fit']): TemplateResult | typeof nothing {
  if (sampling.verdicts.length === 0) return nothing;
  const said = {
    r_hat: sampling.r_hat === null ? '' : formatNumber(sampling.r_hat, { decimals: 3 }),
    divergences: sampling.divergences,
    deepest: sampling.deepest_reached,
    ess:
      sampling.ess_bulk === null || sampling.ess_tail === null
        ? ''
        : formatCount(Math.min(sampling.ess_bulk, sampling.ess_tail), { decimals: 0 }),
  };
  return html`<ul class="note warn decision-notes">
    ${sampling.verdicts.map((verdict) => html`<li>${t(`mix-verdict-${key(verdict)}`, said)}</li>`)}
  </ul>`;
}

function again(label: MessageId, act: () => void): TemplateResult {
  return html`<p class="actions no-print">
    <button class="button small" type="button" ?disabled=${session().readOnly} @click=${act}>
      ${t(label)}
    </button>
  </p>`;
}

function resume(): void {
  void lab.sample();
}

function choose(): void {
  lab.choose({ ...session().document.mix, method: 'bayes' });
}

customElements.define('levier-sampling', SamplingStatus);
