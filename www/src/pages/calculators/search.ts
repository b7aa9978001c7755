// Finding a calculator by words, in both languages whatever the one on screen, accents and case folded.

import type { Operation } from '../../engine';
import { tIn } from '../../i18n';

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Everything that an operation may be looked for by. */
export function searchText(operation: Operation): string {
  const id = operation.id.replaceAll('_', '-');
  const texts = (['fr', 'en'] as const).flatMap((language) => [tIn(language, `op-${id}`), tIn(language, `op-${id}-what`)]);
  return fold([operation.id.replaceAll('_', ' '), ...texts].join(' '));
}

/** Whether every word of the question is there. */
export function matches(text: string, question: string): boolean {
  return fold(question).split(/\s+/).filter((word) => word !== '').every((word) => text.includes(word));
}
