// What every component needs: the session, the engine behind it, and to be drawn again when either changes.

import { LitElement, type PropertyDeclarations } from 'lit';
import type { Engine } from '../engine';
import { languages } from '../i18n';
import type { Session } from './session';

let current: Session | undefined;

export function setSession(session: Session): void {
  current = session;
}

/** The session, once the engine has started; the shell draws no page before. */
export function session(): Session {
  if (!current) throw new Error('no session yet');
  return current;
}

export function engine(): Engine {
  return session().engine;
}

/**
 * A component in the light DOM, so that the one style sheet, printing and searching reach it. It is drawn again when
 * the language changes, and when the document does unless `followsDocument` is false.
 */
export abstract class LevierElement extends LitElement {
  protected followsDocument = true;
  readonly #again = (): void => this.requestUpdate();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    languages.addEventListener('change', this.#again);
    if (this.followsDocument) current?.addEventListener('change', this.#again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    languages.removeEventListener('change', this.#again);
    current?.removeEventListener('change', this.#again);
  }
}

/** A page: the shell gives it what follows its name in the address. */
export abstract class LevierPage extends LevierElement {
  static override properties: PropertyDeclarations = { params: { attribute: false }, query: { attribute: false } };
  declare params: string[];
  declare query: URLSearchParams;

  constructor() {
    super();
    this.params = [];
    this.query = new URLSearchParams();
  }

  /** The page's title, for the tab and the history. */
  abstract pageTitle(): string;
}

/** An error of the core, in words. */
export { errorSentence as errorText } from '../pages/codes';
