// The measure of the document, worked out once for each text by the worker.

import type { Measure } from '../engine';
import { EngineError, lab, toEngineError } from '../engine';

/**
 * The measure of the document, or why there is none. While it is worked out, that of the document before the
 * last change; at first neither.
 */
export type Measured =
  { value: Measure; error: null } | { value: null; error: EngineError } | { value: null; error: null };

export class Measuring {
  #found: Measured = { value: null, error: null };
  /** The text that the measure is of, or is being worked out of. */
  #text: string | null = null;
  readonly #told: () => void;

  /** `told` is called when a measure that was worked out is there. */
  constructor(told: () => void) {
    this.#told = told;
  }

  /** Of this text of a document; without advertising rows there is nothing to measure. */
  of(text: string, hasRows: boolean): Measured {
    if (this.#text !== text) {
      this.#text = text;
      if (hasRows) void this.#measure(text);
      else this.#found = { value: null, error: new EngineError({ code: 'no_data_rows' }) };
    }
    return this.#found;
  }

  async #measure(text: string): Promise<void> {
    const found: Measured = await lab.measure(text).then(
      (value) => ({ value, error: null }),
      (error: unknown) => ({ value: null, error: toEngineError(error) }),
    );
    // Another document has taken the place of this one.
    if (this.#text !== text) return;
    this.#found = found;
    this.#told();
  }
}
