// What every component needs: the session, the engine behind it, and to be drawn again when either changes.

import type { PropertyDeclarations } from 'lit';
import { BaseElement } from '../components/element';
import type { Engine } from '../engine';
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

/** A component that is drawn again when the document changes too, unless `followsDocument` is false. */
export abstract class LevierElement extends BaseElement {
  protected followsDocument = true;
  readonly #moved = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.followsDocument) return;
    for (const event of ['change', 'measured']) current?.addEventListener(event, this.#moved);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const event of ['change', 'measured']) current?.removeEventListener(event, this.#moved);
  }
}

/** A page: the shell gives it what follows its name in the address. */
export abstract class LevierPage extends LevierElement {
  static override properties: PropertyDeclarations = {
    params: { attribute: false },
    query: { attribute: false },
  };
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
export { errorSentence as errorText } from '../i18n/codes';
