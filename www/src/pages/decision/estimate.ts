// What a fit says of one channel: refused with its reason, or found.

import type { ChannelEstimate, ChannelFit, ChannelReason, ChannelStatus } from '../../engine';

export function found({ outcome }: ChannelFit): ChannelEstimate | null {
  return 'found' in outcome ? outcome.found : null;
}

export function reasonOf({ outcome }: ChannelFit): ChannelReason | null {
  return 'found' in outcome ? outcome.found.reason : outcome.refused;
}

/** How far the curve can be believed. */
export function statusOf(channel: ChannelFit): ChannelStatus {
  if (found(channel) === null) return 'refused';
  return reasonOf(channel) === null ? 'identified' : 'weak';
}

/** Whether a channel has a response. */
export function responds(channel: ChannelFit): boolean {
  return found(channel) !== null;
}
