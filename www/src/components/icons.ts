// The few drawings of the interface: one weight, drawn on 24 units.

import { html, svg, type TemplateResult } from 'lit';

function icon(body: TemplateResult): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${body}
  </svg>`;
}

export const undoIcon = icon(svg`<path d="M9 14 4 9l5-5" /><path d="M4 9h10.5a5.5 5.5 0 0 1 0 11H11" />`);
export const redoIcon = icon(svg`<path d="m15 14 5-5-5-5" /><path d="M20 9H9.5a5.5 5.5 0 0 0 0 11H13" />`);
export const sunIcon = icon(
  svg`<circle cx="12" cy="12" r="4.2" /><path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4" />`,
);
export const moonIcon = icon(svg`<path d="M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z" />`);
export const autoIcon = icon(
  svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 3.5v17a8.5 8.5 0 0 0 0-17z" fill="currentColor" stroke="none" />`,
);
export const moreIcon = icon(svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3.4" />`);
export const stackIcon = icon(
  svg`<path d="m12 4 8.5 4.5L12 13 3.5 8.5z" /><path d="m3.5 12.5 8.5 4.5 8.5-4.5" /><path d="m3.5 16.5 8.5 4.5 8.5-4.5" />`,
);
/** A tray that takes files. */
export const filesIcon = icon(
  svg`<path d="M12 3.5v10.5M7.5 9.5 12 14l4.5-4.5" /><path d="M4 14.5v4a1.5 1.5 0 0 0 1.5 1.5h13a1.5 1.5 0 0 0 1.5-1.5v-4" />`,
);
export const arrowIcon = icon(svg`<path d="M4 12h15M13 6l6 6-6 6" />`);

/** A lever on its fulcrum: the load, in the accent, is what moves. */
export const brandMark = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <path fill="currentColor" d="M2.6 21.4 29 7.6l.9 1.8L3.5 23.2z" />
  <path fill="currentColor" d="m12 18.4 6 9.6H6z" />
  <circle class="moves" cx="26.2" cy="5.6" r="3.6" />
</svg>`;

export type LinkState = 'empty' | 'begun' | 'done';

/** The state of a link of the chain: a ring, a half, a tick. */
export function linkMark(state: LinkState): TemplateResult {
  return html`<svg class="link-mark link-${state}" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="8" />
    ${state === 'begun' ? svg`<path class="half" d="M12 7.5a4.5 4.5 0 0 1 0 9z" />` : ''}
    ${state === 'done' ? svg`<path class="tick" d="m8.4 12.3 2.4 2.4 4.8-5.2" />` : ''}
  </svg>`;
}
