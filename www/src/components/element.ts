// What every component is: drawn in the light DOM, and drawn again when a signal that its drawing read
// changes. The language is such a signal.

import { LitElement } from 'lit';
import { effect } from '../state/signals';

/** A component in the light DOM, so that the one style sheet, printing and searching reach it. */
export abstract class BaseElement extends LitElement {
  #unfollow: (() => void) | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Signals that changed meanwhile were not followed.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  /** What the drawing follows besides the signals that it reads. */
  protected follow(): void {
    // Nothing, as a rule.
  }

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    this.#unfollow?.();
    let drawn = false;
    this.#unfollow = effect(() => {
      if (drawn) {
        this.requestUpdate();
        return;
      }
      drawn = true;
      this.follow();
      super.performUpdate();
    });
  }
}
