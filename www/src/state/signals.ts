// State that whoever reads it follows. A signal read while an element is drawn draws that element again when
// it changes: nobody subscribes by hand, and nobody forgets to leave.

import { signal } from '@preact/signals-core';

export { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals-core';

/** Turns fields of a store into signals; they are read and set as before. */
export function tracked<Store extends object>(store: Store, ...fields: (keyof Store)[]): void {
  for (const field of fields) {
    const held = signal(store[field]);
    Object.defineProperty(store, field, {
      get: () => held.value,
      set: (value: Store[typeof field]) => (held.value = value),
      enumerable: true,
    });
  }
}

/** What is followed without a value of its own: `tell` says that what it stands for has changed. */
export class Changes {
  readonly #count = signal(0);

  /** Read while drawing: drawn again at the next change. */
  follow(): void {
    void this.#count.value;
  }

  tell(): void {
    this.#count.value = this.#count.peek() + 1;
  }
}
