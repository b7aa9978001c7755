// The verdict in words: its sentence, what kind of end it is, and the checks that led to it, in the order of
// a careful reader.

import { html, type TemplateResult } from 'lit';
import type { TestReading, TestVerdict } from '../../../calculators/contract';
import {
  formatCount,
  formatP,
  formatPercent,
  formatPoints,
  formatValue,
  has,
  messageId,
  t,
  type Args,
  tNamed,
} from '../../../i18n';
import { pEquals, rangeText } from './figures';

export type Tone = 'good' | 'wait' | 'bad';

/** How the answer stands out; each kind has a word of its own besides. */
export function toneOf({ code }: TestVerdict): Tone {
  if (code === 'sample_ratio_mismatch') return 'bad';
  return code === 'winner' || code === 'loser' || code === 'no_difference_shown' ? 'good' : 'wait';
}

export function kindOf({ code }: TestVerdict): string {
  return tNamed(`test-kind-${messageId(code)}`);
}

/** The sentences of a verdict, its figures formatted, and raw where words must agree with them. */
export function sentences(reading: TestReading): string[] {
  const { verdict } = reading;
  const { figures } = verdict;
  const words: Args = {
    variant: verdict.variant ?? '',
    looks: formatCount(reading.peeking.looks),
    risk: formatPercent(reading.peeking.risk),
  };
  for (const [key, value] of Object.entries(figures)) {
    words[`${key}_count`] = value;
    words[key] =
      key === 'diff'
        ? formatPoints(value, { signed: true })
        : key === 'lift'
          ? formatValue(value, 'relative_change')
          : key === 'rate' || key === 'beats_control'
            ? formatPercent(value)
            : key === 'p'
              ? formatP(value)
              : formatCount(value);
  }
  const { low, high } = figures;
  if (low !== undefined && high !== undefined) words['range'] = rangeText({ low, high }, 'rate_difference');
  const id = `test-verdict-${messageId(verdict.code)}`;
  const special =
    verdict.code === 'not_yet' && figures['weeks'] !== undefined
      ? `${id}-weeks`
      : verdict.code === 'winner' && figures['lift'] === undefined
        ? `${id}-no-lift`
        : id;
  const first = tNamed(has(special) ? special : id, words);
  return verdict.peeked ? [first, t('test-verdict-peeked', words)] : [first];
}

/** What has been looked at on the way to the verdict. */
export function checks({ split, plan, peeking, verdict, confidence }: TestReading): TemplateResult {
  const checked = (kind: 'yes' | 'no' | 'open', text: string): TemplateResult =>
    html`<li class=${kind}>
      <span class="mark" aria-hidden="true">${kind === 'yes' ? '✓' : kind === 'no' ? '✕' : '–'}</span
      ><span><span class="visually-hidden">${t(`test-check-${kind}`)} </span>${text}</span>
    </li>`;
  const alpha = formatPercent(1 - confidence);
  const size =
    plan === null
      ? checked('open', t('test-check-no-plan'))
      : plan.missing > 0
        ? checked(
            'no',
            t('test-check-size-missing', { needed: formatCount(plan.needed), count: plan.needed }),
          )
        : checked('yes', t('test-check-size', { needed: formatCount(plan.needed), count: plan.needed }));
  const looked = {
    looks: formatCount(peeking.looks),
    alpha,
    risk: formatPercent(peeking.risk),
    corrected: formatP(peeking.corrected),
  };
  const looks =
    peeking.looks === 1
      ? checked('yes', t('test-check-look', looked))
      : checked(
          verdict.peeked || plan === null ? 'open' : 'yes',
          t(plan === null ? 'test-check-looks-no-plan' : 'test-check-looks-plan', looked),
        );
  return html`<ol class="test-checks">
    ${checked('yes', t('test-check-split', { p: pEquals(split.p) }))} ${size} ${looks}
  </ol>`;
}
