// The example's own figures, for the lever of the first screen: computed by the build from the core itself,
// so that the screen fetches no Wasm.

import type { Figure, Objective, Unit } from '../../engine';
import type { Language } from '../../i18n';

export interface Example {
  currency: string | null;
  objective: (Pick<Objective, 'kpi' | 'direction' | 'target'> & { unit: Unit }) | null;
  cost: number | null;
  channels: number;
  campaigns: number;
  /** The figure that judges the objective, or the return on what was spent. */
  figure: Figure | null;
  outcome: { name: string; money: boolean };
  /** What the plan is expected to bring, what it moves, and in how many days. */
  plan: { gain: { mean: number; low: number; high: number } | null; moved: number; days: number };
}

const loaders: Record<Language, () => Promise<{ default: unknown }>> = {
  fr: () => import('levier:example/fr'),
  en: () => import('levier:example/en'),
};
const known: Partial<Record<Language, Example>> = {};

/** The figures in a language; null until they are there, and `changed` is called when they are. */
export function exampleFigures(language: Language, changed: () => void): Example | null {
  const found = known[language];
  if (found !== undefined) return found;
  void loaders[language]().then((module) => {
    known[language] = module.default as Example;
    changed();
  });
  return null;
}
