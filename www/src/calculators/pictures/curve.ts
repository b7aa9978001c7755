// An answer along one input: the curve, where the reader stands, and where it crosses zero. Where there is no answer
// the curve stops; it is never drawn through.

import { svg } from 'lit';
import { line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { bottomAxis, leftAxis, leftRoom } from '../../charts/axis';
import type { Chart, ChartTable, NumberWords } from '../../charts/chart';
import { textWidth } from '../../charts/scale';
import type { SweepPoint } from '../contract';

export interface CurveSpec {
  file: string;
  title: string;
  description: string;
  points: readonly SweepPoint[];
  current: SweepPoint | null;
  /** Where the output is zero. */
  crossing: number | null;
  labels: { x: string; y: string; current: string; crossing: string };
  xWords: NumberWords;
  yWords: NumberWords;
  table: ChartTable;
}

export function curve(spec: CurveSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const top = 36;
      const plot = Math.round(Math.min(300, Math.max(170, width * 0.42)));
      const bottom = top + plot;
      const heights = spec.points.map((point) => point.y).filter((y) => y !== null);
      if (spec.current?.y != null) heights.push(spec.current.y);
      // A pole would flatten all the rest: the picture keeps what most of the points hold, with the reader's own.
      const [low, high] = within(heights, spec.current?.y ?? null, spec.crossing !== null);
      const y = scaleLinear().domain([low, high]).nice(4).range([bottom, top]);
      const left = leftRoom(y, 4, spec.yWords.short);
      const right = width - 12;
      const first = spec.points[0]?.x ?? 0;
      const last = spec.points.at(-1)?.x ?? 1;
      const x = scaleLinear()
        .domain([first, last === first ? first + 1 : last])
        .range([left, right]);
      const path =
        line<SweepPoint>(
          (point) => x(point.x),
          (point) => y(point.y!),
        ).defined((point) => point.y !== null)([...spec.points]) ?? '';
      const inside = (value: number): boolean => value >= first && value <= last;
      const crossing = spec.crossing !== null && inside(spec.crossing) ? x(spec.crossing) : null;
      const now =
        spec.current?.y != null && inside(spec.current.x)
          ? { x: x(spec.current.x), y: Math.min(bottom, Math.max(top, y(spec.current.y))) }
          : null;
      // The labels stand where the line is not: above it on the left where it rises, on the right where it falls.
      const rising = slopeAt(spec.points, spec.current?.x ?? spec.crossing ?? first);
      const place = (
        at: number,
        text: string,
        wanted: 'start' | 'end',
      ): { at: number; anchor: 'start' | 'end' } => {
        const width = textWidth(text) + 12;
        const anchor =
          wanted === 'start' ? (at + width > right ? 'end' : 'start') : at - width < left ? 'start' : 'end';
        return { at: at + (anchor === 'start' ? 10 : -10), anchor };
      };
      const nowLabel = now && place(now.x, spec.labels.current, rising ? 'end' : 'start');
      const free = nowLabel?.anchor === (rising ? 'end' : 'start');
      const nowY = now === null ? 0 : free && now.y - 22 > top ? now.y - 9 : Math.min(now.y + 20, bottom - 4);
      const zeroY = Math.min(bottom, Math.max(top, y(0)));
      const zeroLabel =
        crossing === null ? null : place(crossing, spec.labels.crossing, rising ? 'start' : 'end');
      const zeroTextY = zeroY + 20 < bottom ? zeroY + 18 : zeroY - 26;
      return {
        height: bottom + 44,
        marks: svg`
          <defs><clipPath id="plot"><rect x=${left} y=${top} width=${Math.max(0, right - left)} height=${plot}></rect></clipPath></defs>
          <text class="tick" x="0" y="12">${spec.labels.y}</text>
          ${leftAxis(y, left, right, 4, spec.yWords.short)}
          ${low < 0 && high > 0 ? svg`<line class="base" x1=${left} x2=${right} y1=${y(0)} y2=${y(0)}></line>` : ''}
          <path class="curve" d=${path} clip-path="url(#plot)"></path>
          ${bottomAxis(x, bottom, Math.max(2, Math.floor((right - left) / 90)), spec.xWords.short)}
          <text class="tick" x=${right} y=${bottom + 36} text-anchor="end">${spec.labels.x}</text>
          ${
            crossing === null || zeroLabel === null
              ? ''
              : svg`
            <line class="drop strong" x1=${crossing} x2=${crossing} y1=${top} y2=${bottom}></line>
            <rect class="after" x=${crossing - 4.5} y=${zeroY - 4.5} width="9" height="9" transform="rotate(45 ${crossing} ${zeroY})"></rect>
            <text class="label strong halo" x=${zeroLabel.at} y=${zeroTextY} text-anchor=${zeroLabel.anchor}>${spec.labels.crossing}</text>`
          }
          ${
            now === null || nowLabel === null
              ? ''
              : svg`
            <line class="drop" x1=${now.x} x2=${now.x} y1=${now.y} y2=${bottom}></line>
            <circle class="before" cx=${now.x} cy=${now.y} r="5"></circle>
            <text class="label halo" x=${nowLabel.at} y=${nowY} text-anchor=${nowLabel.anchor}>${spec.labels.current}</text>`
          }`,
      };
    },
  };
}

/** Whether the line rises around a place, on the drawing. */
function slopeAt(points: readonly SweepPoint[], x: number): boolean {
  const after = points.findIndex((point) => point.x > x);
  const near = points
    .slice(Math.max(0, after - 3), Math.max(0, after - 3) + 6)
    .filter((point) => point.y !== null);
  return near.length < 2 || near.at(-1)!.y! >= near[0]!.y!;
}

/** The heights to show: all of them, unless a few run far beyond the rest. */
function within(heights: readonly number[], own: number | null, zero: boolean): [number, number] {
  const kept = zero ? [0] : [];
  if (own !== null) kept.push(own);
  if (heights.length === 0) return [0, 1];
  const sorted = [...heights].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const spread = at(0.9) - at(0.1);
  const far = high - low > 8 * spread && spread > 0;
  const ends = far
    ? [Math.max(low, at(0.1) - spread), Math.min(high, at(0.9) + spread), ...kept]
    : [low, high, ...kept];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  // A scale that begins near zero begins at zero: heights are compared from there.
  if (from > 0 && from < 0.5 * to) return [0, to];
  if (to < 0 && to > 0.5 * from) return [from, 0];
  return from === to ? [from - Math.abs(from || 1) * 0.1, to + Math.abs(to || 1) * 0.1] : [from, to];
}
