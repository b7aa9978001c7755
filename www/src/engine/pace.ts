// How long a work of several parts still takes, from how fast it went of late: the first steps of a warm-up
// are slower than the rest, so what was long ago counts less.

/** The window from which the speed is estimated, in seconds. */
const MEMORY = 4;
/** Seconds of work that an estimate needs. */
const LEAST = 0.4;

export class Pace {
  readonly #seen: { at: number; done: number }[] = [];

  /** Seconds left at the pace of the last seconds; null while that is not known. `now` in milliseconds. */
  left(done: number, total: number, now: number): number | null {
    this.#seen.push({ at: now, done });
    while (this.#seen.length > 2 && now - this.#seen[1]!.at > MEMORY * 1000) this.#seen.shift();
    const first = this.#seen[0]!;
    const [spent, made] = [(now - first.at) / 1000, done - first.done];
    return spent < LEAST || made <= 0 ? null : ((total - done) * spent) / made;
  }
}
