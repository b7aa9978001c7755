// A figure in a table: a button that opens its explanation.

import { html, type TemplateResult } from 'lit';
import '../figures/figure';
import type { Figure } from '../engine';

/** `address` is lasting, so that the explanation can be linked; `label` says whose figure it is. */
export function figureCell(
  figure: Figure | undefined,
  label: string,
  address: string,
  currency: string | null,
  decimals?: number,
): TemplateResult {
  return html`<levier-figure
    .figure=${figure}
    .label=${label}
    .currency=${currency}
    .address=${address}
    .decimals=${decimals}
    .quietReason=${true}
  ></levier-figure>`;
}
