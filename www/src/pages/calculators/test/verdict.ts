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
  listOf,
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
  // Sizes are those of a version, or of the whole test where the split is not even.
  const sized = `${id}${reading.split.even || figures['missing'] === undefined ? '' : '-whole'}`;
  const special =
    verdict.code === 'not_yet' && figures['weeks'] !== undefined
      ? `${sized}-weeks`
      : verdict.code === 'winner' && figures['lift'] === undefined
        ? `${id}-no-lift`
        : sized;
  const said = [tNamed(has(special) ? special : id, words)];
  if (verdict.peeked) said.push(t('test-verdict-peeked', words));
  const { unjudged } = verdict;
  if (unjudged.length > 0)
    said.push(t('test-verdict-unjudged', { versions: listOf(unjudged), count: unjudged.length }));
  return said;
}

/** What has been looked at on the way to the verdict. */
export function checks({ split, plan, peeking, verdict, confidence }: TestReading): TemplateResult {
  const checked = (kind: 'yes' | 'no' | 'open', text: string): TemplateResult =>
    html`<li class=${kind}>
      <span class="mark" aria-hidden="true">${kind === 'yes' ? '✓' : kind === 'no' ? '✕' : '–'}</span
      ><span><span class="visually-hidden">${t(`test-check-${kind}`)} </span>${text}</span>
    </li>`;
  const alpha = formatPercent(1 - confidence);
  const size = plan === null ? checked('open', t('test-check-no-plan')) : planned(plan, split.even);
  function planned(
    { needed, missing, sizes }: NonNullable<TestReading['plan']>,
    even: boolean,
  ): TemplateResult {
    const words = {
      needed: even ? formatCount(needed) : listOf(sizes.map((one) => formatCount(one))),
      count: needed,
    };
    return missing > 0
      ? checked('no', t(even ? 'test-check-size-missing' : 'test-check-sizes-missing', words))
      : checked('yes', t(even ? 'test-check-size' : 'test-check-sizes', words));
  }
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
