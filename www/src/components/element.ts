// What a component that knows nothing of the document needs: the light DOM, and to be drawn again when the
// language changes.

import { LitElement } from 'lit';
import { languages } from '../i18n';

/** A component in the light DOM, so that the one style sheet, printing and searching reach it. */
export abstract class BaseElement extends LitElement {
  readonly #again = (): void => this.requestUpdate();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    languages.addEventListener('change', this.#again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    languages.removeEventListener('change', this.#again);
  }
}
