// The baseline of an objective: what the files gave before its first day, to the last digit and with its
// days. A figure is measured over all the days before; a sum over as many days as the objective lasts.

import { session } from '../../app/context';
import { lab, type Measure, type MeasureAsked, type Objective } from '../../engine';
import { formatDate, formatValue, t } from '../../i18n';
import { aimOf, isSum } from '../../plan/track';
import { planCurrency } from '../../plan/words';
import { dayAfter, daysBetween } from '../../state/civil-day';

export interface Baseline {
  value: number;
  from: string;
  to: string;
}

/** Null: the files do not give it. */
export async function measuredBaseline(text: string, objective: Objective): Promise<Baseline | null> {
  const { kpi, start } = objective;
  if (kpi === '' || start === null) return null;
  if (!session().document.sources.some((source) => source.report.kind === 'ads')) return null;
  const all = await lab.measureOverTime(text, ASKED);
  if (all.known === null) return null;
  const { known } = all;
  const last = dayAfter(start, -1);
  const to = last < known.to ? last : known.to;
  const from = firstDay(objective, known.from, last);
  if (from === null || from > to) return null;
  const whole = from === known.from && to === known.to && all.undated_rows === 0;
  const { now } = whole ? all : await lab.measureOverTime(text, { ...ASKED, from, to });
  const value = now === null ? null : valueOf(now, objective);
  return value === null ? null : { value, from, to };
}

/** In words, under its label: the value and the days it was measured on. */
export function baselineWords({ value, from, to }: Baseline, objective: Objective): string {
  return t('objective-baseline-measured', {
    value: formatValue(value, aimOf(objective).unit, { currency: planCurrency() }),
    from: formatDate(from),
    to: formatDate(to),
  });
}

const ASKED: MeasureAsked = { from: null, to: null, last_days: null, currency: null, rates: {} };

/** A sum is compared with as many days just before; where the files do not cover them there is none. */
function firstDay(objective: Objective, known: string, last: string): string | null {
  if (!isSum(objective)) return known;
  const { start, deadline } = objective;
  if (start === null || deadline === null || deadline <= start) return null;
  const from = dayAfter(start, -(daysBetween(start, deadline) + 1));
  return from < known || last > session().today() ? null : from;
}

function valueOf(measure: Measure, objective: Objective): number | null {
  const group =
    objective.channel === null
      ? measure.total
      : measure.channels.find(({ name }) => name === objective.channel);
  if (group === undefined) return null;
  return isSum(objective)
    ? (group.sums[objective.kpi]?.value ?? null)
    : (group.figures[objective.kpi]?.value ?? null);
}
