// The curves that the data hold, for a method that takes them beside judged ones.

import { session } from '../../app/context';
import type { Refused, Wire } from '../../engine/study';
import { effect } from '../../state/signals';
import { found } from '../decision/estimate';
import { lab } from '../decision/lab';

export interface FittedCurves {
  curves: Wire.FittedCurve[];
  /** Channels that the data hold no curve of. */
  refused: string[];
}

export const NO_CURVES: FittedCurves = { curves: [], refused: [] };

/** The curves of the estimate in hand; it is made first where it is not. Spends stay within those seen. */
export async function fittedCurves(): Promise<FittedCurves | Refused> {
  const { response } = session().document;
  if (response === null) return { error: 'no_curves' };
  lab.follow();
  await settled();
  if (lab.state.kind !== 'fitted') return { error: 'no_curves' };
  const { channels } = lab.state.fit;
  return {
    curves: channels.flatMap((channel) => {
      const estimate = found(channel);
      return estimate === null
        ? []
        : [
            {
              id: channel.name,
              spend: channel.today,
              curve: estimate.curve,
              draws: estimate.draws,
              min: null,
              max: channel.seen.max,
            },
          ];
    }),
    refused: channels.flatMap((channel) => (found(channel) === null ? [channel.name] : [])),
  };
}

/** Until the estimate is there, or has failed. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (lab.state.kind === 'fitting') return;
      // The effect runs once before it can be stopped.
      queueMicrotask(() => {
        stop();
        resolve();
      });
    });
  });
}
