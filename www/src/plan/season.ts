// The season of what was imported: how much each month sells against the mean. It comes from the revenue of
// the rows, else from their conversions, and needs two whole years.

import { session } from '../app/context';
import { lab } from '../engine';
import { askPlan, isRefused, type Wire } from '../engine/study';

/** What it is read from, the better first. */
const READ = ['revenue', 'conversions'] as const;

/** Null: no file says enough. */
export async function importedSeason(): Promise<Wire.Season | null> {
  if (!session().document.sources.some((source) => source.report.kind === 'ads')) return null;
  const all = { from: null, to: null, last_days: null, currency: null, rates: {} };
  const { trend } = await lab.measureOverTime(session().text, all);
  const [first] = trend?.steps ?? [];
  if (trend === null || first === undefined) return null;
  for (const column of READ) {
    const values = trend.steps.flatMap(({ sums }) => sums[column] ?? []);
    // A step that is not known would be a month without sales.
    if (values.length < trend.steps.length) continue;
    const found = await askPlan('season', { start: first.start, step_days: trend.step_days, values });
    if (!isRefused(found)) return found;
  }
  return null;
}
