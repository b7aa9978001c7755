// The picture of an answer, where its operation declares one.

import { html, nothing, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import { pictureOf, type PictureContext } from './declared';

export function picture(context: PictureContext): TemplateResult | typeof nothing {
  const chart = pictureOf(context);
  return chart === null
    ? nothing
    : html`<div class="picture"><levier-chart .chart=${chart}></levier-chart></div>`;
}
