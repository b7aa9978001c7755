// A field of an exercise that is being written: what it holds, and what the core says is wrong with it.

import { html, nothing, type TemplateResult } from 'lit';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import type { Description } from '../../course/library';
import { placeOf, read, type Step } from '../../course/draft';
import type { Wire } from '../../engine/study';
import { has, key, t } from '../../i18n';

/** What the parts of the form share. */
export interface Draft {
  own: Description;
  problems: readonly Wire.Problem[];
  /** Another value in a place; undefined takes it out. */
  set: (steps: readonly Step[], value: unknown) => void;
  add: (steps: readonly Step[], item: unknown) => void;
}

/** A problem in words, with the place in the text. */
export function problemText({ code, found, place, with: other, seeds }: Wire.Problem): string {
  const id = `own-problem-${key(code)}`;
  const said = has(id) ? t(id, { found: found ?? '', other: other ?? '', seeds: seeds ?? 0 }) : code;
  return place === undefined ? said : `${said} ${t('own-problem-place', { place })}`;
}

/** What is wrong exactly there, in words; empty where nothing is. */
export function problemAt({ problems }: Draft, steps: readonly Step[]): string {
  const at = placeOf(steps);
  const here = problems.filter((problem) => problem.at === at);
  return [...new Set(here.map(problemText))].join(' ');
}

/** What is wrong with a group as a whole. */
export function groupProblem(draft: Draft, ...places: (readonly Step[])[]): TemplateResult | typeof nothing {
  const said = places.map((steps) => problemAt(draft, steps)).filter((text) => text !== '');
  return said.length === 0 ? nothing : html`<p class="note bad small">${said.join(' ')}</p>`;
}

function idOf(steps: readonly Step[]): string {
  return `own-${steps.join('-')}`;
}

interface Words {
  label: string;
  hint?: string;
  /** Lines of a larger field. */
  rows?: number;
  /** What is taken out when the field is emptied; else it then holds an empty text. */
  clear?: readonly Step[];
}

export function textField(
  draft: Draft,
  steps: readonly Step[],
  { label, hint, rows, clear }: Words,
): TemplateResult {
  const id = idOf(steps);
  const problem = problemAt(draft, steps);
  const value = read(draft.own, steps);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const told = [hint === undefined ? '' : `${id}-hint`, problem === '' ? '' : `${id}-error`].join(' ').trim();
  const change = (event: Event): void => {
    const typed = (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    if (typed === '' && clear !== undefined) draft.set(clear, undefined);
    else draft.set(steps, typed);
  };
  const invalid = problem === '' ? nothing : 'true';
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${
      rows === undefined
        ? html`<input
            id=${id}
            class="input"
            type="text"
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${invalid}
            aria-describedby=${told === '' ? nothing : told}
            .value=${text}
            @input=${change}
          />`
        : html`<textarea
            id=${id}
            class="input"
            rows=${rows}
            aria-invalid=${invalid}
            aria-describedby=${told === '' ? nothing : told}
            .value=${text}
            @input=${change}
          ></textarea>`
    }
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${problem === '' ? nothing : html`<p class="error" id="${id}-error">${problem}</p>`}
  </div>`;
}

export function numberField(
  draft: Draft,
  steps: readonly Step[],
  label: string,
  optional = true,
): TemplateResult {
  const value = read(draft.own, steps);
  return html`<levier-number
    .label=${label}
    .value=${typeof value === 'number' ? value : null}
    .error=${problemAt(draft, steps)}
    ?optional=${optional}
    @levier-change=${({ detail }: CustomEvent<NumberChange>) => {
      if (!detail.invalid) draft.set(steps, detail.value ?? undefined);
    }}
  ></levier-number>`;
}

export function choiceField(
  draft: Draft,
  steps: readonly Step[],
  label: string,
  options: readonly { value: string; text: string }[],
): TemplateResult {
  const id = idOf(steps);
  const problem = problemAt(draft, steps);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      class="input"
      aria-invalid=${problem === '' ? nothing : 'true'}
      aria-describedby=${problem === '' ? nothing : `${id}-error`}
      @change=${(event: Event) => draft.set(steps, (event.target as HTMLSelectElement).value)}
    >
      ${options.map(({ value, text }) => html`<option value=${value} ?selected=${value === read(draft.own, steps)}>${text}</option>`)}
    </select>
    ${problem === '' ? nothing : html`<p class="error" id="${id}-error">${problem}</p>`}
  </div>`;
}

export const removeButton = (draft: Draft, steps: readonly Step[], name: string): TemplateResult =>
  html`<button type="button" class="button quiet small" @click=${() => draft.set(steps, undefined)}>
    ${t('own-remove', { name })}
  </button>`;

export const addButton = (text: string, add: () => void): TemplateResult =>
  html`<p class="actions"><button type="button" class="button small" @click=${add}>${text}</button></p>`;
