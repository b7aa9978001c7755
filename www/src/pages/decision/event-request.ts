// From a date that stands out to the form that names it: the reading asks, the set-up form answers.

import { signal } from '../../state/signals';

/** The date of a period that is to be named; null when nothing is asked, or once it was heard. */
export const requested = signal<string | null>(null);
