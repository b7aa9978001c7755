// The road from the baseline to the target: where the figure stands, and where it should stand today.

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Objective, SmartVerdict, Unit } from '../../engine';
import { formatDate, formatValue, t } from '../../i18n';

const WIDTH = 640;
const PAD = 14;

interface Mark {
  name: 'baseline' | 'current' | 'expected' | 'target';
  x: number;
  body: TemplateResult;
}

export function progressRail(
  objective: Objective,
  verdict: SmartVerdict,
  unit: Unit,
  currency: string | null,
): TemplateResult | typeof nothing {
  const { baseline, target } = objective;
  const { current, progress, expected_now: expected } = verdict;
  if (
    baseline === null ||
    target === null ||
    baseline === target ||
    current?.value == null ||
    progress === null
  )
    return nothing;
  // Places on the drawing only: the progress itself comes from the core. Past either end, the point stays on
  // the drawing.
  const at = (share: number): number =>
    PAD + (0.1 + 0.8 * Math.min(1.1, Math.max(-0.11, share))) * (WIDTH - 2 * PAD);
  const place = (value: number): number => at((value - baseline) / (target - baseline));
  const text = (value: number): string => formatValue(value, unit, { currency });
  const here = at(progress);
  const date = formatDate(verdict.as_of, 'short');
  // Named from left to right, as they stand on the road.
  const marks: Mark[] = [
    { name: 'baseline', x: at(0), body: html`${text(baseline)}` },
    {
      name: 'current',
      x: here,
      body: html`<levier-figure
        .figure=${current}
        .currency=${currency}
        .label=${objective.title}
        .address=${objective.id === '' ? null : `objectives/${objective.id}`}
      ></levier-figure>`,
    },
  ];
  if (expected !== null) marks.push({ name: 'expected', x: place(expected), body: html`${text(expected)}` });
  marks.push({ name: 'target', x: at(1), body: html`${text(target)}` });
  marks.sort((a, b) => a.x - b.x);
  return html`<div class="road">
    <svg
      viewBox="0 0 ${WIDTH} 34"
      role="img"
      aria-label=${t('objective-road', {
        baseline: text(baseline),
        target: text(target),
        current: text(current.value),
        expected: expected === null ? '' : text(expected),
        has: expected === null ? 'no' : 'yes',
        date: formatDate(verdict.as_of),
      })}
    >
      ${svg`<line class="all" x1=${PAD} x2=${WIDTH - PAD} y1="17" y2="17" />
      <line class="done" x1=${at(0)} x2=${here} y1="17" y2="17" />
      <line class="end" x1=${at(0)} x2=${at(0)} y1="8" y2="26" />
      <line class="end" x1=${at(1)} x2=${at(1)} y1="4" y2="30" />
      ${expected === null ? nothing : svg`<line class="expected" x1=${place(expected)} x2=${place(expected)} y1="6" y2="28" />`}
      <circle class=${verdict.status} cx=${here} cy="17" r="7" />`}
    </svg>
    <dl class="marks">
      ${marks.map(
        ({ name, body }) =>
          html`<div>
            <dt>${t(`objective-${name}`, { date })}</dt>
            <dd class="num">${body}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
