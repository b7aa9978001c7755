// What a packed exercise is told: written into its page as JSON, which no script runs.

import type { Description } from '../course/library';
import type { Language } from '../i18n';

export interface Setting {
  /** With its texts in one language. */
  exercise: Description;
  lang: Language;
  /** The code of the class. */
  class: string;
  /** The score from which it is passed, out of 100; null: it is completed. */
  passMark: number | null;
  /** The address of the site, for links. */
  site: string;
}

/** The ids of the two elements that hold JSON. */
export const SETTING_ID = 'levier-setting';
export const WORDS_ID = 'levier-words';
