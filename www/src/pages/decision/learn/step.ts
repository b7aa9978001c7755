// One step of the search, in words.

import type { SearchTrace } from '../../../engine';
import { formatPercent, t } from '../../../i18n';
import type { Words } from '../units';

/** A gap below one millionth is an optimum for any purpose. */
const TIGHT = 1e-6;

export function stepSentence(
  trace: SearchTrace,
  at: number,
  words: Words,
  name: (channel: string) => string,
): string {
  const step = trace.steps[at];
  if (step === undefined) return '';
  const looked =
    step.parent === null
      ? t('learn-step-whole', { bound: words.outcome(step.bound), plan: words.outcome(step.lower_bound) })
      : t('learn-step-part', { bound: words.outcome(step.bound) });
  const { split } = step;
  const open = split?.parts.filter((part) => part.fate === 'open').length ?? 0;
  const cut =
    split === null
      ? ''
      : t('learn-step-cut', {
          channel: name(split.channel),
          at: words.spend(split.at),
          excess: words.outcome(split.excess),
          open,
        });
  const end =
    step.gap <= TIGHT
      ? t(at === 0 && split === null ? 'learn-step-at-once' : 'learn-step-done', {
          plan: words.outcome(step.lower_bound),
        })
      : t('learn-step-left', {
          upper: words.outcome(step.upper_bound),
          plan: words.outcome(step.lower_bound),
          gap: formatPercent(step.gap),
        });
  return [looked, cut, end].filter(Boolean).join(' ');
}
