// The outcome as a sum of parts: over all periods as a waterfall, and period by period.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../charts/levier-chart';
import { stackedParts, type StackedPart } from '../../../charts/stacked-parts';
import { waterfall, type WaterfallRow } from '../../../charts/waterfall';
import type { Part, PartKind, WaterfallStep } from '../../../engine';
import { formatDate, formatPercent, t, tNamed } from '../../../i18n';
import { statusOf } from '../estimate';
import type { Words } from '../units';
import type { ReadFit } from '.';

const INKS: Record<PartKind, string> = {
  level: 'slow',
  trend: 'slow',
  season: 'season',
  weekday: 'season',
  control: 'other',
  event: 'event',
  straight_channel: '',
  channel: '',
};

/** A part in words: a channel by its own name, the season by its kind. */
function partName({ kind, name }: { kind: string; name: string | null }): string {
  return name ?? tNamed(`reading-part-${kind}`);
}

/** The ink of a channel, the same in every chart of the page. */
function channelInk(fit: ReadFit, name: string | null): string {
  return `c${(Math.max(0, fit.setup.channels.indexOf(name ?? '')) % 8) + 1}`;
}

export function waterfallChart(fit: ReadFit, words: Words): TemplateResult {
  const steps = fit.reading.waterfall;
  const share = (step: WaterfallStep): string => (step.share === null ? '' : formatPercent(step.share));
  const rows: WaterfallRow[] = steps.map((step) => ({
    name: partName(step),
    from: step.from,
    to: step.to,
    interval: step.interval,
    kind: step.kind === 'base' || step.kind === 'total' ? step.kind : 'step',
    text: [words.outcome(step.value), share(step)].filter(Boolean).join(' · '),
    weak: fit.channels.some((channel) => channel.name === step.name && statusOf(channel) === 'weak'),
  }));
  const end = (step: WaterfallStep, side: 0 | 1): string =>
    step.interval === null ? '' : words.outcome(step.interval[side]);
  return html`<levier-chart
    data-waterfall
    .chart=${waterfall({
      file: 'levier-waterfall',
      title: t('reading-waterfall-title', { outcome: fit.setup.outcome }),
      description: t('reading-waterfall-description', { steps: steps.length - 2 }),
      rows,
      words: words.outcomeWords,
      table: {
        columns: [
          { label: t('reading-part'), numeric: false },
          ...(['decision-contribution', 'chart-low', 'chart-high', 'decision-share'] as const).map((id) => ({
            label: t(id),
            numeric: true,
          })),
        ],
        rows: steps.map((step) => [
          partName(step),
          words.outcome(step.value),
          end(step, 0),
          end(step, 1),
          share(step),
        ]),
      },
    })}
  ></levier-chart>`;
}

export function decompositionChart(fit: ReadFit, words: Words): TemplateResult | typeof nothing {
  const { parts } = fit.reading;
  const stacked: StackedPart[] = parts.map((part: Part) => ({
    name: partName(part),
    ink: INKS[part.kind] || channelInk(fit, part.name),
    values: part.values,
  }));
  return html`<levier-chart
    data-decomposition
    .chart=${stackedParts({
      file: 'levier-decomposition',
      title: `${t('reading-decomposition-title')} · ${fit.setup.outcome} ${words.per}`,
      description: t('reading-decomposition-description', { parts: parts.length }),
      parts: stacked,
      dates: fit.dates.map((date) => formatDate(date, 'month')),
      words: words.outcomeWords,
      table: {
        columns: [
          { label: t('decision-column-date'), numeric: false },
          ...stacked.map(({ name }) => ({ label: name, numeric: true })),
        ],
        rows: () =>
          fit.dates.map((date, index) => [
            formatDate(date, 'short'),
            ...stacked.map(({ values }) => words.outcome(values[index] ?? 0)),
          ]),
      },
    })}
  ></levier-chart>`;
}
