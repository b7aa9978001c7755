// What every component needs: the session, the engine behind it, and to be drawn again when either changes.

import type { PropertyDeclarations, PropertyValues } from 'lit';
import { BaseElement } from '../components/element';
import type { Engine } from '../engine';
import { effect, untracked } from '../state/signals';
import type { Session } from './session';

let current: Session | undefined;

export function setSession(session: Session): void {
  current = session;
}

/** Read while drawing: drawn again when the document changes. */
export function followDocument(): void {
  current?.changes.follow();
}

/** Read while drawing: drawn again when the state of saving changes. */
export function followSaving(): void {
  current?.storage.changes.follow();
}

/** Acts now and whenever the document changes; gives the function that ends it. */
export function onDocument(act: () => void): () => void {
  return effect(() => {
    followDocument();
    untracked(act);
  });
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

  protected override follow(): void {
    if (this.followsDocument) followDocument();
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

  #title = '';

  /** A page that cannot be drawn says so to whoever shows it: nothing would stand there. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.dispatchEvent(new CustomEvent('levier-broken', { bubbles: true }));
      throw error;
    }
  }

  /** What a page has fetched may change its title: whoever shows it is told. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const title = this.pageTitle();
    if (title === this.#title) return;
    this.#title = title;
    this.dispatchEvent(new CustomEvent('levier-title', { bubbles: true }));
  }
}

/** An error of the core, in words. */
export { errorSentence as errorText } from '../i18n/codes';
