// The columns of a table of segments that say what each weighs: people, share, and value where it is known.

import { html, nothing, type TemplateResult } from 'lit';
import type { SegmentValue } from '../../engine';
import { t } from '../../i18n';
import { indexWord, share, whole } from './shared';

/** What every segment has, whatever it was made by. */
interface Weighed {
  n: number;
  share: number;
  value: SegmentValue | null;
}

/** The heads of the name and of what a segment weighs. */
export function weightHeads(valued: boolean): TemplateResult {
  return html`<th scope="col">${t('segments-name')}</th>
    <th scope="col" class="num">${t('segments-customers')}</th>
    <th scope="col" class="num">${t('segments-share')}</th>
    ${
      valued
        ? html`<th scope="col" class="num">${t('segments-value-share')}</th>
            <th scope="col" class="num">${t('segments-value-mean')}</th>
            <th scope="col" class="num">${t('segments-index')}</th>`
        : nothing
    }`;
}

/** What a segment weighs; `spent` writes what its people spend on average. */
export function weightCells(
  one: Weighed,
  valued: boolean,
  spent: (value: number | null) => string,
): TemplateResult {
  return html`<td class="num">${whole(one.n)}</td>
    <td class="num">${share(one.share)}</td>
    ${
      valued
        ? html`<td class="num">${share(one.value?.share ?? null)}</td>
            <td class="num">${spent(one.value?.mean ?? null)}</td>
            <td class="num">${indexWord(one.value?.index ?? null)}</td>`
        : nothing
    }`;
}
