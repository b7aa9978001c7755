// Which explanations are open: one at a time, and those that were pinned.

import type { Figure } from '../engine';
import { route, setQuery } from '../app/router';
import { tracked } from '../state/signals';

export interface Why {
  figure: Figure;
  /** Whose figure it is: «Search», «Total». */
  label: string;
  currency: string | null;
  /** Where the figure stands, for a link; null when it has no lasting place. */
  address: string | null;
}

class Explanations {
  open: Why | null = null;
  pinned: Why[] = [];
  #opener: HTMLElement | null = null;

  constructor() {
    tracked(this, 'open', 'pinned');
  }

  /** The figure that the address asks for, until it is drawn. */
  get wanted(): string | null {
    return this.open ? null : route().query.get('why');
  }

  show(why: Why, opener: HTMLElement | null): void {
    this.open = why;
    this.#opener = opener;
    if (why.address !== null) setQuery({ why: why.address });
    // Below this width the explanation is a sheet over the lower part of the page.
    if (opener && innerWidth < 1200) opener.scrollIntoView({ block: 'start' });
    // Above it, the column of explanations narrows the page: the figure stays in view in its table.
    else if (opener)
      requestAnimationFrame(() => opener.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  }

  /** The same figure, drawn again with other numbers. */
  refresh(why: Why): void {
    if (why.address === null) return;
    if (this.open?.address === why.address && this.open.figure !== why.figure) {
      this.open = why;
    }
  }

  close(): void {
    if (!this.open) return;
    this.open = null;
    setQuery({ why: null });
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
  }

  pin(): void {
    if (!this.open) return;
    this.pinned = [...this.pinned, this.open];
    this.open = null;
    setQuery({ why: null });
  }

  unpin(why: Why): void {
    this.pinned = this.pinned.filter((other) => other !== why);
  }

  /** Another page: what is open belonged to the last one; what is pinned stays. */
  leave(): void {
    if (!this.open) return;
    this.open = null;
    this.#opener = null;
  }
}

export const explanations = new Explanations();
