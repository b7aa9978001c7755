// Reading a fit: can it be trusted, what each part brought, period by period, what happened on which dates.
//
// A fit of any kind is read here that has these fields; bands and intervals are drawn where it has them.

import { html, nothing, type TemplateResult } from 'lit';
import type { Fit } from '../../../engine';
import { formatPercent, t } from '../../../i18n';
import { noteSentence } from '../../../i18n/codes';
import type { Words } from '../units';
import { errorsView } from './errors';
import { eventsView } from './events';
import { fitChart } from './fit';
import { decompositionChart, waterfallChart } from './parts';

export type ReadFit = Pick<
  Fit,
  | 'setup'
  | 'dates'
  | 'period_days'
  | 'observed'
  | 'fitted'
  | 'baseline'
  | 'channels'
  | 'r2'
  | 'holdout'
  | 'dropped_rows'
  | 'notes'
  | 'reading'
>;

/** Can it be trusted: the fit, its errors, the periods held out. */
export function trustView(fit: ReadFit, words: Words): TemplateResult {
  return html`<section class="stack" aria-labelledby="quality-title">
    <h2 id="quality-title">${t('decision-quality-title')}</h2>
    <div class="prose">
      <p>${t('decision-quality-r2', { r2: formatPercent(fit.r2, { decimals: 0 }) })} ${heldOut(fit)}</p>
      ${fit.dropped_rows === 0 ? nothing : html`<p>${t('decision-quality-dropped', { rows: fit.dropped_rows })}</p>`}
      ${
        fit.notes.length === 0
          ? nothing
          : html`<ul class="note warn decision-notes">
              ${fit.notes.map((code) => html`<li>${noteSentence({ code })}</li>`)}
            </ul>`
      }
    </div>
    ${fitChart(fit, words)} ${errorsView(fit, words)}
  </section>`;
}

/** Where the outcome comes from: the waterfall, the parts by period, the events. */
export function originView(fit: ReadFit, words: Words): TemplateResult {
  return html`<section class="stack" aria-labelledby="parts-title">
    <h2 id="parts-title">${t('reading-parts-title')}</h2>
    <p class="quiet prose">${t('reading-parts-hint')}</p>
    ${waterfallChart(fit, words)} ${decompositionChart(fit, words)} ${eventsView(fit, words)}
  </section>`;
}

function heldOut({ holdout }: ReadFit): string {
  if (holdout === null || holdout.mape === null) return t('decision-quality-no-holdout');
  const said = t('decision-quality-holdout', { periods: holdout.periods, mape: formatPercent(holdout.mape) });
  if (holdout.flat_mape === null) return said;
  return `${said} ${t(holdout.mape < holdout.flat_mape ? 'reading-holdout-better' : 'reading-holdout-worse', { flat: formatPercent(holdout.flat_mape) })}`;
}
