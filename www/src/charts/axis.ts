// Axes in few inks: a base line, light grid lines, short numbers.
import { svg, type SVGTemplateResult } from 'lit';
import type { ScaleLinear } from 'd3-scale';
import { textWidth } from './scale';

type Words = (value: number) => string;

/** Ticks whose words do not repeat: 0,4 and 0,8 both written « 1 » would mislead. */
function ticksOf(
  scale: ScaleLinear<number, number>,
  count: number,
  words: Words,
): { value: number; text: string }[] {
  const seen = new Set<string>();
  return scale.ticks(count).flatMap((value) => {
    const text = words(value);
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ value, text }];
  });
}

/** Room that the words of a vertical axis need on the left. */
export function leftRoom(scale: ScaleLinear<number, number>, count: number, words: Words): number {
  return (
    Math.ceil(Math.max(16, ...ticksOf(scale, count, words).map((tick) => textWidth(tick.text, 11)))) + 12
  );
}

export function bottomAxis(
  scale: ScaleLinear<number, number>,
  y: number,
  count: number,
  words: Words,
  gridTop?: number,
): SVGTemplateResult {
  const [left, right] = scale.range() as [number, number];
  return svg`<g class="axis">
    ${ticksOf(scale, count, words).map(({ value, text }) => {
      const x = scale(value);
      const half = textWidth(text, 11) / 2;
      const at = Math.min(Math.max(x, left + half - 16, half + 4), right - half + 12);
      return svg`${gridTop === undefined ? '' : svg`<line class="grid" x1=${x} x2=${x} y1=${gridTop} y2=${y}></line>`}
        <text class="tick" x=${at} y=${y + 16} text-anchor="middle">${text}</text>`;
    })}
    <line class="base" x1=${left} x2=${right} y1=${y} y2=${y}></line>
  </g>`;
}

export function leftAxis(
  scale: ScaleLinear<number, number>,
  x: number,
  right: number,
  count: number,
  words: Words,
): SVGTemplateResult {
  return svg`<g class="axis">
    ${ticksOf(scale, count, words).map(
      ({ value, text }) => svg`
      <line class=${value === 0 ? 'base' : 'grid'} x1=${x} x2=${right} y1=${scale(value)} y2=${scale(value)}></line>
      <text class="tick" x=${x - 6} y=${scale(value)} dy="0.32em" text-anchor="end">${text}</text>`,
    )}
  </g>`;
}
