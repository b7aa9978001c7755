// One small chart a channel, all on the same scale of responses; a channel that the data do not inform gets
// its reason instead.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { max, min } from 'd3-array';
import '../../charts/levier-chart';
import { responseCurve } from '../../charts/response-curve';
import type { ChannelEstimate, ChannelFit, ChannelStatus, Fit, Reallocation } from '../../engine';
import { t } from '../../i18n';
import { channelReason } from './answer';
import { found, reasonOf, statusOf } from './estimate';
import type { Words } from './units';

const TAGS: Record<ChannelStatus, string> = { identified: 'good', weak: 'warn', refused: '' };

/**
 * What a drawing must hold: the band where spend was seen, the curve everywhere; past that the band may leave
 * the picture.
 */
function extent(channel: ChannelFit): { low: number; high: number } {
  const { seen } = channel;
  const band = found(channel)?.band;
  if (band === undefined) return { low: 0, high: 0 };
  const inside = (values: readonly number[]): number[] =>
    values.filter((_, index) => (band.spend[index] ?? 0) <= seen.max);
  return {
    low: min([0, ...inside(band.low), ...band.mean]) ?? 0,
    high: max([...inside(band.high), ...band.mean]) ?? 1,
  };
}

/**
 * Each channel has its own scale, so that its shape shows; the same scale everywhere, so that heights
 * compare.
 */
export function curvesView(
  fit: Fit,
  answer: Reallocation | null,
  words: Words,
  same: boolean,
  setSame: (same: boolean) => void,
): TemplateResult {
  const all = fit.channels.map(extent);
  const whole = { low: min(all, (one) => one.low) ?? 0, high: max(all, (one) => one.high) ?? 1 };
  return html`<section class="stack" aria-labelledby="curves-title">
    <h2 id="curves-title">${t('decision-curves-title')}</h2>
    <p class="quiet">${t('decision-curves-hint')}</p>
    <label class="choice no-print"
      ><input
        type="checkbox"
        .checked=${same}
        @change=${(event: Event) => setSame((event.target as HTMLInputElement).checked)}
      />
      ${t('decision-curves-same')}</label
    >
    <div class="decision-curves">
      ${repeat(
        fit.channels,
        (channel) => channel.name,
        (channel) => channelView(fit, channel, answer, words, same ? whole : extent(channel)),
      )}
    </div>
  </section>`;
}

function channelView(
  fit: Fit,
  channel: ChannelFit,
  answer: Reallocation | null,
  words: Words,
  ceiling: { low: number; high: number },
): TemplateResult {
  const plan = answer?.allocation.channels.find((one) => one.name === channel.name);
  const estimate = found(channel);
  const [status, reason] = [statusOf(channel), reasonOf(channel)];
  return html`<article class="decision-curve" data-channel=${channel.name}>
    <h3>
      ${channel.name}
      <span class="tag ${TAGS[status]}">${t(`decision-status-${status}`)}</span>
    </h3>
    ${estimate === null ? nothing : html`<levier-chart quiet .chart=${chartOf(channel, estimate.band, plan?.after ?? null, words, ceiling)}></levier-chart>`}
    <p class="small">
      ${reason === null ? nothing : html`${channelReason(fit, channel.name, reason)} `}${estimate === null ? nothing : halfLife(estimate, words)}
      ${estimate === null ? nothing : t('reading-seen', { min: words.spend(channel.seen.min), max: words.spend(channel.seen.max), p90: words.spend(channel.seen.p90), per: words.per })}
    </p>
  </article>`;
}

function chartOf(
  channel: ChannelFit,
  band: ChannelEstimate['band'],
  proposed: number | null,
  words: Words,
  ceiling: { low: number; high: number },
) {
  const { spend, outcome, per } = words;
  const { seen, today, name } = channel;
  const said = { channel: name, per, min: spend(seen.min), max: spend(seen.max), today: spend(today) };
  return responseCurve({
    file: `levier-${name}`,
    title: t('decision-curve-title', { channel: name }),
    description:
      proposed === null
        ? t('decision-curve-description', said)
        : t('decision-curve-description-proposed', { ...said, proposed: spend(proposed) }),
    band,
    seen,
    today,
    proposed,
    ceiling,
    labels: {
      today: t('decision-today'),
      proposed: t('decision-proposed'),
      seen: t('decision-curve-seen'),
      extrapolated: t('decision-curve-extrapolated'),
      spend: t('decision-curve-spend', { per }),
      response: t('decision-curve-response', { per }),
    },
    spendWords: words.spendWords,
    responseWords: words.outcomeWords,
    table: {
      columns: [
        { label: t('decision-curve-spend', { per }), numeric: true },
        ...(['low', 'mean', 'high'] as const).map((part) => ({
          label: t(`decision-curve-${part}`),
          numeric: true,
        })),
      ],
      // One point in four reads as well as all of them.
      rows: () =>
        band.spend.flatMap((at, index) =>
          index % 4 === 0 || index === band.spend.length - 1
            ? [
                [
                  spend(at),
                  outcome(band.low[index] ?? 0),
                  outcome(band.mean[index] ?? 0),
                  outcome(band.high[index] ?? 0),
                ],
              ]
            : [],
        ),
    },
  });
}

function halfLife({ half_life_periods: half }: ChannelEstimate, words: Words): string {
  return half === 0
    ? t('decision-carry-over', { half: 0, periods: '' })
    : t('decision-carry-over', { half, periods: words.duration(half) });
}
