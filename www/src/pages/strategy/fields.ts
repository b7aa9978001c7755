// The plain fields of the form of an objective.

import { html, nothing, type TemplateResult } from 'lit';

interface TextField {
  id: string;
  label: string;
  hint: string;
  required: boolean;
  value: string;
  problem: string;
  put: (value: string) => void;
}

export function textField({ id, label, hint, required, value, problem, put }: TextField): TemplateResult {
  return html`<div class="field ${required ? 'whole' : ''}">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class="input"
      type="text"
      autocomplete="off"
      maxlength="200"
      .value=${value}
      aria-invalid=${problem !== ''}
      aria-describedby=${hint === '' ? nothing : `${id}-hint`}
      @input=${(event: Event) => put((event.target as HTMLInputElement).value)}
    />
    ${hint === '' ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}${problem === '' ? nothing : html`<p class="error">${problem}</p>`}
  </div>`;
}

/** An empty field is null. */
export function dateField(
  id: string,
  label: string,
  value: string | null,
  put: (value: string | null) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class="input"
      type="date"
      .value=${value ?? ''}
      @input=${(event: Event) => put((event.target as HTMLInputElement).value || null)}
    />
  </div>`;
}

export function choiceField(
  id: string,
  label: string,
  value: string,
  options: readonly [string, string][],
  put: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      class="input"
      @change=${(event: Event) => put((event.target as HTMLSelectElement).value)}
    >
      ${options.map(([name, text]) => html`<option value=${name} ?selected=${name === value}>${text}</option>`)}
    </select>
  </div>`;
}

/** The names, and the one that stands although they no longer have it. */
export function withCurrent(names: string[], current: string | null): string[] {
  return current === null || names.includes(current) ? names : [current, ...names];
}
