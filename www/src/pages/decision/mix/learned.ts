// What the data taught, channel by channel: what was believed before, what is known since, and how strong the
// evidence is.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../../charts/levier-chart';
import { beforeAfter, type BeforeAfterRow } from '../../../charts/before-after';
import type { ChannelEstimate, Sampled, SampledChannel } from '../../../engine';
import { formatNumber, formatPercent, t, key } from '../../../i18n';
import { found } from '../estimate';
import type { Words } from '../units';
import { between, parameterWords } from './names';

/** Past this many times, the factor is told as «more than»: the draws show no more. */
const STRONG = 100;

/** A channel that has a posterior. */
interface Learned {
  name: string;
  estimate: ChannelEstimate;
  sampled: SampledChannel;
}

function learnedOf(fit: Sampled['fit']): Learned[] {
  return fit.sampled.channels.flatMap((sampled) => {
    const { name } = sampled;
    const fitted = fit.channels.find((channel) => channel.name === name);
    const estimate = fitted === undefined ? null : found(fitted);
    return estimate === null ? [] : [{ name, estimate, sampled }];
  });
}

export function learnedView(fit: Sampled['fit'], words: Words): TemplateResult | typeof nothing {
  const channels = learnedOf(fit);
  if (channels.length === 0) return nothing;
  return html`<section class="stack" aria-labelledby="mix-learned-title">
    <h2 id="mix-learned-title">${t('mix-learned-title')}</h2>
    <p class="quiet">${t('mix-learned-hint')}</p>
    <div class="decision-curves">
      ${repeat(
        channels,
        (channel) => channel.name,
        (channel) => channelView(fit, channel, words),
      )}
    </div>
  </section>`;
}

function channelView(fit: Sampled['fit'], channel: Learned, words: Words): TemplateResult {
  const { contraction, evidence, half_life_interval: half } = channel.sampled;
  const chart = beforeAfter({
    file: `levier-mix-${channel.name}`,
    title: t('mix-learned-chart', { channel: channel.name }),
    description: t('mix-learned-description'),
    rows: rowsOf(fit, channel, words),
    labels: { before: t('mix-before'), after: t('mix-after') },
    table: {
      columns: [
        { label: '', numeric: false },
        { label: t('mix-before'), numeric: true },
        { label: t('mix-after'), numeric: true },
      ],
      rows: rowsOf(fit, channel, words).map((row) => [row.name, row.beforeText, row.text]),
    },
  });
  return html`<article class="decision-curve" data-learned=${channel.name}>
    <h3>${channel.name}</h3>
    <levier-chart quiet .chart=${chart}></levier-chart>
    <p class="small">
      ${t('mix-learned', { contribution: share(contraction.contribution), bend: share(contraction.half_saturation), carry_over: share(contraction.carry_over) })}
      ${t('mix-half-life', { range: between(half[0], half[1], words.duration) })}
      ${t(evidence >= STRONG ? 'mix-evidence-strong' : evidence >= 3 ? 'mix-evidence-positive' : 'mix-evidence-none', { factor: formatNumber(evidence, { decimals: evidence < 10 ? 1 : 0 }) })}
    </p>
  </article>`;
}

/** A contraction below 0 is a posterior wider than its prior: nothing was learnt. */
function share(contraction: number): string {
  return formatPercent(Math.max(0, contraction), { decimals: 0 });
}

/** What the channel's curve is made of. */
const SHOWN = ['carry_over', 'half_saturation', 'exponent'] as const;

function rowsOf(
  fit: Sampled['fit'],
  { name: channel, estimate, sampled }: Learned,
  words: Words,
): (BeforeAfterRow & { beforeText: string })[] {
  const own = fit.sampled.parameters.flatMap((parameter) => {
    const role = SHOWN.find((one) => one === parameter.name.role);
    return parameter.name.of !== channel || role === undefined ? [] : [{ ...parameter, role }];
  });
  const rows = own.map(({ role, mean, interval, prior_interval: before }) => {
    const say = parameterWords(role, words).long;
    return {
      name: t(`mix-short-${key(role)}`),
      mean,
      before,
      after: interval,
      text: between(interval[0], interval[1], say),
      beforeText: between(before[0], before[1], say),
    };
  });
  const { contribution, contribution_interval: after } = estimate;
  const { prior_contribution_interval: before } = sampled;
  const say = words.outcomeWords.long;
  return [
    {
      name: t('decision-contribution'),
      mean: contribution,
      before,
      after,
      text: between(after[0], after[1], say),
      beforeText: between(before[0], before[1], say),
    },
    ...rows,
  ];
}
