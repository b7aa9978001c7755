// A sampled fit in the form that every view of a fit reads: means in the place of estimates, draws in that of
// replicates.

import type { MixFit, ResponseFit } from '../../engine';

export function asFit(mix: MixFit): ResponseFit {
  const { holdout } = mix;
  return {
    setup: mix.setup,
    dates: mix.dates,
    period_days: mix.period_days,
    observed: mix.observed,
    fitted: mix.fitted.mean,
    baseline: mix.baseline.mean,
    channels: mix.channels.map((channel) => ({
      name: channel.name,
      status: channel.status,
      reason: channel.reason,
      collinear_with: channel.collinear_with,
      carry_over: channel.carry_over,
      carry_over_interval: channel.carry_over_interval,
      half_life_periods: channel.half_life_periods,
      curve: null,
      seen: channel.seen,
      today: channel.today,
      contribution: channel.contribution,
      contribution_share: channel.contribution_share,
      contribution_interval: channel.contribution_interval,
      band: channel.band,
      draws: channel.draws,
    })),
    r2: mix.r2,
    nrmse: mix.nrmse,
    holdout:
      holdout === null
        ? null
        : {
            periods: holdout.periods,
            mape: holdout.mape,
            nrmse: holdout.nrmse,
            predicted: mix.fitted.mean.slice(mix.fitted.mean.length - holdout.periods),
            flat_mape: null,
          },
    dropped_rows: mix.dropped_rows,
    notes: mix.notes,
    reading: mix.reading,
    version: mix.version,
  };
}

/** Whether a channel has a response: one curve, or draws of it. */
export function responds(channel: ResponseFit['channels'][number]): boolean {
  return channel.curve !== null || channel.draws.length > 0;
}
