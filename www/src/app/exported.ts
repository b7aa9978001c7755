// The day on which the workspace was last handed out as a file: a person knows then how old their copy is.

import { daysBetween } from '../state/civil-day';
import { today } from '../state/today';

const KEY = 'levier:exported';

export function noteExport(): void {
  try {
    localStorage.setItem(KEY, today());
  } catch {
    // Without storage there is no next visit to tell.
  }
}

/** The day, and how many days ago; null when none is known. */
export function lastExport(now = today()): { date: string; days: number } | null {
  try {
    const date = localStorage.getItem(KEY) ?? '';
    const days = daysBetween(date, now);
    // A clock that was turned back says nothing.
    return days >= 0 ? { date, days } : null;
  } catch {
    return null;
  }
}
