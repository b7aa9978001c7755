// The five letters of SMART, each with what keeps it from being met.

import type { SmartVerdict } from '../engine';

const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;

export interface SmartLetter {
  letter: (typeof LETTERS)[number];
  /** The codes of what is missing. */
  failed: string[];
  /** Neither met nor missed: without a baseline and a target there is no change to judge yet. */
  open: boolean;
}

export function smartLetters(verdict: SmartVerdict): SmartLetter[] {
  return LETTERS.map((letter) => ({
    letter,
    failed: verdict.failed.filter((code) => code.startsWith(`${letter}:`)),
    open: letter === 'A' && verdict.required_change_rel === null,
  }));
}
