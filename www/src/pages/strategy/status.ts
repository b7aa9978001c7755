import { session } from '../../app/context';
import type { Objective, SmartVerdict } from '../../engine';
import { answerUnit, formatDate, formatPercent, formatValue, operationName, t, key } from '../../i18n';

/** Where the objective stands, in a sentence. */
export function statusText(objective: Objective, verdict: SmartVerdict, currency: string | null): string {
  const unit = answerUnit(session().engine.operation(objective.kpi));
  const shown = (value: number): string =>
    formatValue(value, unit, { currency, signed: unit === 'relative_change' });
  if (verdict.status === 'unknown') {
    return t(
      objective.kpi === ''
        ? 'objective-status-no-kpi'
        : verdict.current?.value == null
          ? 'objective-status-no-data'
          : 'objective-status-incomplete',
      {
        kpi: objective.kpi === '' ? '' : operationName(objective.kpi),
      },
    );
  }
  const current = verdict.current?.value;
  const { progress } = verdict;
  return t(`objective-status-${key(verdict.status)}`, {
    kpi: operationName(objective.kpi),
    current: current == null ? '' : shown(current),
    target: objective.target === null ? '' : shown(objective.target),
    progress: progress === null ? '' : formatPercent(progress, { decimals: 0 }),
    way: progress !== null && progress < 0 ? 'back' : 'forth',
    date: formatDate(verdict.as_of),
    expected: verdict.expected_now === null ? 'none' : shown(verdict.expected_now),
    has: verdict.expected_now === null ? 'no' : 'yes',
  });
}
