// The test that would tell what a channel left alone is worth: what to do, how long, what it would see.

import { html, nothing, type TemplateResult } from 'lit';
import type { SettlingTest } from '../../engine';
import { formatCount, formatPercent, t } from '../../i18n';
import { lengthOf } from './length';
import type { Words } from './units';

export function settlingTests(
  tests: readonly SettlingTest[],
  days: number,
  words: Words,
): TemplateResult | typeof nothing {
  return tests.length === 0
    ? nothing
    : html`${tests.map((test) => html`<span class="decision-settle">${sentence(test, days, words)}</span>`)}`;
}

function sentence(test: SettlingTest, days: number, words: Words): string {
  if (test.periods === null) return t('decision-test-unknown', { channel: test.channel });
  const said = {
    channel: test.channel,
    high: words.spend(test.high),
    per: words.per,
    block: lengthOf(test.block, days),
    effect: words.outcomeNamed(test.effect),
    power: formatPercent(test.power, { decimals: 0 }),
    periods: formatCount(test.periods),
    length: lengthOf(test.periods, days),
    extra: words.spend(test.extra_spend ?? 0),
  };
  if (!test.feasible) return t('decision-test-too-long', said);
  return t((test.extra_spend ?? 0) > 0 ? 'decision-test-restart' : 'decision-test-alternate', said);
}
