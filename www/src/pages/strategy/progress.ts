// The road from the baseline to the target: where the figure stands, and where it should stand today.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDate, t } from '../../i18n';
import { formatEstimate } from '../../i18n/estimate';
import { standing } from '../../plan/proof-words';
import { isSum, type Tracked } from '../../plan/track';

const WIDTH = 640;
const PAD = 14;

interface Mark {
  name: 'baseline' | 'current' | 'expected' | 'target';
  x: number;
  body: string;
}

export function progressRail(
  tracked: Tracked | null,
  currency: string | null,
): TemplateResult | typeof nothing {
  if (tracked?.pace == null) return nothing;
  const { aim, pace } = tracked;
  const { actual, expected_now: expected, as_of: day } = pace;
  const [from, to] = [isSum(aim) ? 0 : aim.baseline, aim.target];
  if (from === null || to === null || from === to || actual === null || day === null) return nothing;
  // Places on the drawing only. Past either end, the point stays on the drawing.
  const at = (share: number): number =>
    PAD + (0.1 + 0.8 * Math.min(1.1, Math.max(-0.11, share))) * (WIDTH - 2 * PAD);
  const place = (value: number): number => at((value - from) / (to - from));
  const text = (value: number): string => formatEstimate(value, aim.unit, { currency });
  const here = place(actual);
  const date = formatDate(day, 'short');
  // Named from left to right, as they stand on the road.
  const marks: Mark[] = [
    { name: 'baseline', x: at(0), body: text(from) },
    { name: 'current', x: here, body: text(actual) },
    { name: 'target', x: at(1), body: text(to) },
  ];
  if (expected !== null) marks.push({ name: 'expected', x: place(expected), body: text(expected) });
  marks.sort((a, b) => a.x - b.x);
  return html`<div class="road">
    <svg
      viewBox="0 0 ${WIDTH} 34"
      role="img"
      aria-label=${t('objective-road', {
        baseline: text(from),
        target: text(to),
        current: text(actual),
        expected: expected === null ? '' : text(expected),
        has: expected === null ? 'no' : 'yes',
        date: formatDate(day),
      })}
    >
      ${svg`<line class="all" x1=${PAD} x2=${WIDTH - PAD} y1="17" y2="17" />
      <line class="done" x1=${at(0)} x2=${here} y1="17" y2="17" />
      <line class="end" x1=${at(0)} x2=${at(0)} y1="8" y2="26" />
      <line class="end" x1=${at(1)} x2=${at(1)} y1="4" y2="30" />
      ${expected === null ? nothing : svg`<line class="expected" x1=${place(expected)} x2=${place(expected)} y1="6" y2="28" />`}
      <circle class=${standing(tracked)} cx=${here} cy="17" r="7" />`}
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
