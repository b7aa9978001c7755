// An exercise in a page of its own: a title, a note, and what is below it.

import { html, render, type nothing, type TemplateResult } from 'lit';

export function showIn(
  place: HTMLElement,
  title: string,
  what: TemplateResult,
  note: TemplateResult | typeof nothing,
): void {
  render(
    html`<div class="page exercise">
      <header class="stack tight">
        <h1>${title}</h1>
        ${note}
      </header>
      ${what}
    </div>`,
    place,
  );
}
