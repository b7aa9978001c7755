// What the errors say: whether they follow one another, and on which dates something happened that the model
// does not know.

import { html, nothing, type TemplateResult } from 'lit';
import { session } from '../../../app/context';
import { formatDate, formatNumber, t } from '../../../i18n';
import { requested } from '../event-request';
import type { Words } from '../units';
import type { ReadFit } from '.';

export function errorsView(fit: ReadFit, words: Words): TemplateResult {
  const { residuals } = fit.reading;
  const { outliers, pattern } = residuals;
  return html`<div class="prose" data-errors>
    <p>
      ${t(`reading-errors-${pattern}`, { correlation: formatNumber(residuals.lag_one, { decimals: 2 }), low: formatNumber(residuals.lag_by_chance[0], { decimals: 2 }), high: formatNumber(residuals.lag_by_chance[1], { decimals: 2 }) })}
      ${t('reading-outliers', { count: outliers.length, usual: words.outcomeNamed(residuals.usual) })}
    </p>
    ${
      outliers.length === 0
        ? nothing
        : html`<ul class="reading-outliers">
            ${outliers.map(
              (one) =>
                html`<li>
                  <span
                    >${t(one.value > 0 ? 'reading-outlier-above' : 'reading-outlier-below', { date: formatDate(one.date), value: words.outcomeNamed(one.value), score: formatNumber(Math.abs(one.score), { decimals: 1 }) })}</span
                  >
                  ${session().readOnly ? nothing : html`<button class="button quiet small no-print" type="button" aria-label=${t('reading-outlier-event-of', { date: formatDate(one.date) })} @click=${() => (requested.value = one.date)}>${t('reading-outlier-event')}</button>`}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
