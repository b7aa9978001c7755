// Scenarios side by side as a chart, with the range of each gain.

import '../../charts/levier-chart';
import { html, nothing, type TemplateResult } from 'lit';
import { contributions } from '../../charts/contributions';
import type { ComparedScenario, ScenarioSpend, ScenarioFigures } from '../../engine';
import { t } from '../../i18n';
import type { Words } from './units';

export const NBSP = '\u00a0';

export function rangeOf({ gain_low: low, gain_high: high }: ScenarioFigures, words: Words): string | null {
  return low === null || high === null ? null : words.range({ low, high });
}

export function scenarioChart(
  compared: readonly ComparedScenario[],
  words: Words,
): TemplateResult | typeof nothing {
  const rows = compared.flatMap(({ name, figures }) =>
    figures === null
      ? []
      : [
          {
            name,
            value: figures.gain,
            interval:
              figures.gain_low === null || figures.gain_high === null
                ? null
                : ([figures.gain_low, figures.gain_high] as [number, number]),
            share: words.outcome(figures.gain, { signed: true }),
            weak: (figures.gain_low ?? 0) <= 0,
          },
        ],
  );
  if (rows.length < 2) return nothing;
  return html`<levier-chart
    .chart=${contributions({
      file: 'levier-scenarios',
      title: t('decision-scenarios-chart'),
      description: t('decision-scenarios-chart-description'),
      rows,
      words: words.outcomeWords,
      table: {
        columns: [
          { label: t('decision-scenario-name'), numeric: false },
          { label: t('decision-scenario-row-gain'), numeric: true },
          { label: t('chart-low'), numeric: true },
          { label: t('chart-high'), numeric: true },
        ],
        rows: rows.map((row) => [
          row.name,
          words.outcome(row.value),
          row.interval === null ? '' : words.outcome(row.interval[0]),
          row.interval === null ? '' : words.outcome(row.interval[1]),
        ]),
      },
    })}
  ></levier-chart>`;
}

/** What goes to a channel: a judged one may be missing from a scenario. */
export function spentOn(all: readonly ScenarioSpend[] | undefined, name: string): number | undefined {
  return all?.find(({ channel }) => channel === name)?.spend;
}
