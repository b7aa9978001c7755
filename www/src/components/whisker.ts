// An interval as a whisker: where the value stands between its two ends.

import { html, svg, type TemplateResult } from 'lit';
import type { Interval, Unit } from '../engine';
import { formatPercent, formatValue, t, tNamed } from '../i18n';

export function whisker(
  value: number,
  interval: Interval,
  unit: Unit,
  currency: string | null,
): TemplateResult {
  const { low, high, confidence, method } = interval;
  const width = 320;
  const pad = 10;
  // Only places on a drawing are computed here.
  const x = (at: number): number =>
    high > low ? pad + ((at - low) / (high - low)) * (width - 2 * pad) : width / 2;
  const text = (number: number): string => formatValue(number, unit, { currency });
  return html`<div class="whisker">
    <svg
      viewBox="0 0 ${width} 24"
      role="img"
      aria-label=${t('interval-picture', { value: text(value), low: text(low), high: text(high) })}
    >
      ${svg`<line class="span" x1=${x(low)} x2=${x(high)} y1="12" y2="12" />
      <line class="end" x1=${x(low)} x2=${x(low)} y1="5" y2="19" />
      <line class="end" x1=${x(high)} x2=${x(high)} y1="5" y2="19" />
      <circle cx=${x(value)} cy="12" r="5" />`}
    </svg>
    <div class="ends num" aria-hidden="true"><span>${text(low)}</span><span>${text(high)}</span></div>
    <p class="small quiet">
      ${t('interval-reading', { low: text(low), high: text(high), confidence: formatPercent(confidence, { decimals: 0 }), method: tNamed(`interval-method-${method}`) })}
    </p>
  </div>`;
}
