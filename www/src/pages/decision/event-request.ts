// From a date that stands out to the form that names it: the reading asks, the set-up form answers.

/** Fires `event` with the date of a period. */
class Requests extends EventTarget {
  ask(date: string): void {
    this.dispatchEvent(new CustomEvent('event', { detail: date }));
  }
}

export const requests = new Requests();
