// Undo and redo: the small texts of earlier documents. Their tables are not part of them.

/** Undo keeps this many characters of past texts (UTF-16 units): 32 MB. */
const UNDO_LIMIT = 16 * 1024 * 1024;

export class History {
  #undo: string[] = [];
  #redo: string[] = [];

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Every text that a step may bring back. */
  get texts(): readonly string[] {
    return [...this.#undo, ...this.#redo];
  }

  /** A change of the document of this text: what was undone cannot be redone any more. */
  step(text: string): void {
    this.#undo.push(text);
    let kept = 0;
    let from = this.#undo.length;
    while (from > 0 && (kept += this.#undo[from - 1]!.length) <= UNDO_LIMIT) from -= 1;
    // The step just taken can always be undone, however large it was.
    this.#undo.splice(0, Math.min(from, this.#undo.length - 1));
    this.#redo = [];
  }

  /** A text that undo brings back next, beside the steps that were taken. */
  beside(text: string): void {
    this.#undo.push(text);
  }

  /** The text before the last step; the one of now can be redone. */
  undo(now: string): string | undefined {
    const text = this.#undo.pop();
    if (text !== undefined) this.#redo.push(now);
    return text;
  }

  redo(now: string): string | undefined {
    const text = this.#redo.pop();
    if (text !== undefined) this.#undo.push(now);
    return text;
  }

  forget(): void {
    this.#undo = [];
    this.#redo = [];
  }
}
