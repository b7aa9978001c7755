// Undo and redo: the small texts of earlier documents. Their tables are not part of them.

/** Undo keeps this many characters of past texts (UTF-16 units): 32 MB. */
const UNDO_LIMIT = 16 * 1024 * 1024;

/** A text on the other side of a step, and whether the open workspace may go there without opening it. */
interface Step {
  text: string;
  inPlace: boolean;
}

export class History {
  #undo: Step[] = [];
  #redo: Step[] = [];

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Every text that a step may bring back. */
  get texts(): readonly string[] {
    return [...this.#undo, ...this.#redo].map(({ text }) => text);
  }

  /**
   * A change of the document of this text: what was undone cannot be redone any more. `inPlace`: the open
   * workspace can take it back itself.
   */
  step(text: string, inPlace = false): void {
    this.#undo.push({ text, inPlace });
    let kept = 0;
    let from = this.#undo.length;
    while (from > 0 && (kept += this.#undo[from - 1]!.text.length) <= UNDO_LIMIT) from -= 1;
    // The step just taken can always be undone, however large it was.
    this.#undo.splice(0, Math.min(from, this.#undo.length - 1));
    this.#redo = [];
  }

  /** A text that undo brings back next, beside the steps that were taken. */
  beside(text: string): void {
    this.#undo.push({ text, inPlace: false });
  }

  /** The text before the last step; the one of now can be redone. */
  undo(now: string): Step | undefined {
    return moved(this.#undo, this.#redo, now);
  }

  redo(now: string): Step | undefined {
    return moved(this.#redo, this.#undo, now);
  }

  forget(): void {
    this.#undo = [];
    this.#redo = [];
  }
}

/** The last step of one side, which from now on is on the other. */
function moved(from: Step[], to: Step[], now: string): Step | undefined {
  const step = from.pop();
  if (step !== undefined) to.push({ text: now, inPlace: step.inPlace });
  return step;
}
