// The question of the groups, and what was asked last: change it, form the groups, compare numbers of them.

import { audience } from '../../audience';
import type { ClusterAnswer, ClusterAsked } from '../../engine';
import { desk } from './desk';

/** What the groups were asked with, so that an answer to another question says so. */
export const asText = (asked: ClusterAsked): string => JSON.stringify([audience.version, asked]);

export function clusterAnswer(): ClusterAnswer | null {
  const { state } = desk.clusterRun;
  return state.kind === 'done' ? state.value : null;
}

/** The question of the answer in hand: what is kept, exported and profiled is what was found. */
export function askedOf(): ClusterAsked {
  const { state } = desk.clusterRun;
  return state.kind === 'done' ? (JSON.parse(state.asked) as [number, ClusterAsked])[1] : desk.clusters;
}

export function change(part: Partial<ClusterAsked>): void {
  desk.set({ clusters: { ...desk.clusters, ...part } });
}

export function form(): void {
  const ready = audience.ready;
  if (ready === null) return;
  const asked = desk.clusters;
  // Names are those of groups formed so; other groups have none yet.
  if (desk.namesOf !== JSON.stringify(asked)) desk.groupNames = {};
  desk.namesOf = JSON.stringify(asked);
  desk.stabilityRun.drop();
  void desk.clusterRun.start(asText(asked), (options) => ready.engine.cluster(asked, options));
}

export function choose(): void {
  const ready = audience.ready;
  if (ready === null) return;
  const asked = desk.clusters;
  void desk.kRun.start(asText(asked), (options) => ready.engine.chooseK(asked, desk.most, options));
}
