// Where the answers of a sheet are kept: in this browser, or in a learning platform.

import { forgetSheet, keepSheet, keptSheet, type KeptSheet } from '../keep/sheets';

/** What a person did with a question. */
export type Change =
  { did: 'answer'; at: number; text: string; credit: number | null } | { did: 'hint' | 'show'; at: number };

export interface Keeper {
  /** What was answered on the sheet of a seed, if anything was kept. */
  open: (seed: string) => KeptSheet | null;
  /** Keeps the sheet as it is after a change; false where it cannot. */
  keep: (seed: string, sheet: KeptSheet, change: Change) => boolean;
  forget: (seed: string) => void;
}

export const inBrowser: Keeper = { open: keptSheet, keep: keepSheet, forget: forgetSheet };
