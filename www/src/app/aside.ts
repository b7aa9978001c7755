// A question answered in a worker, with its state: asked again when it changes, given up on demand.

import { html, type TemplateResult } from 'lit';
import { toEngineError, type EngineError } from '../engine';
import { t } from '../i18n';

export type Aside<T> =
  | { kind: 'none' }
  | { kind: 'working'; last: T | null }
  | { kind: 'done'; value: T }
  | { kind: 'failed'; error: EngineError }
  | { kind: 'stopped' };

/** Questions typed faster than this are not all asked. */
const REST = 150;

export class AsideQuestion<T> {
  state: Aside<T> = { kind: 'none' };
  #key = '';
  #abort: AbortController | null = null;
  #timer = 0;
  readonly #changed: () => void;
  readonly #rest: number;

  /** `rest`: how long a question stands, in milliseconds, before it is asked. */
  constructor(changed: () => void, rest = REST) {
    this.#changed = changed;
    this.#rest = rest;
  }

  /** The last answer, of this question or, while this one is being asked, of the one before. */
  get value(): T | null {
    return this.state.kind === 'done'
      ? this.state.value
      : this.state.kind === 'working'
        ? this.state.last
        : null;
  }

  get error(): EngineError | null {
    return this.state.kind === 'failed' ? this.state.error : null;
  }

  /** Asks unless this is the question already asked. */
  ask(key: string, question: (signal: AbortSignal) => Promise<T>): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#abort?.abort();
    this.#abort = null;
    clearTimeout(this.#timer);
    this.state = { kind: 'working', last: this.value };
    this.#timer = window.setTimeout(() => void this.#run(question), this.#rest);
  }

  async #run(question: (signal: AbortSignal) => Promise<T>): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    const state: Aside<T> = await question(abort.signal).then(
      (value) => ({ kind: 'done', value }),
      (error: unknown) => ({ kind: 'failed', error: toEngineError(error) }),
    );
    if (this.#abort !== abort) return;
    this.state = state;
    this.#changed();
  }

  /** The person does not wait: another question is asked, this one is not. */
  stop(): void {
    const key = this.#key;
    this.drop();
    this.#key = key;
    this.state = { kind: 'stopped' };
    this.#changed();
  }

  /** The page is left: what comes too late is not heard, and the question may be asked again. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = null;
    if (this.state.kind !== 'working') return;
    this.#key = '';
    this.state = { kind: 'none' };
  }

  /** Asked again at the next drawing. */
  again(): void {
    this.#key = '';
    this.state = { kind: 'none' };
    this.#changed();
  }
}

const numbers = new WeakMap<object, number>();
let given = 0;

/** A number that tells one object from another, for the key of a question about it. */
export function numberOf(one: object): number {
  const number = numbers.get(one) ?? (given += 1);
  numbers.set(one, number);
  return number;
}

export function workingView(stop: () => void): TemplateResult {
  return html`<p class="row" role="status">
    <span>${t('decision-working')}</span> <progress aria-label=${t('decision-working')}></progress>
    <button type="button" class="button small" @click=${stop}>${t('decision-give-up')}</button>
  </p>`;
}

export function stoppedView(again: () => void): TemplateResult {
  return html`<p class="actions">
    <button type="button" class="button small" @click=${again}>${t('decision-retry')}</button>
  </p>`;
}
