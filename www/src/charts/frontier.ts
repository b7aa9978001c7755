// The best response against the total budget: a curve with its band, dashed where it is extended, and the points that matter.
import { svg } from 'lit';
import { area, line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { bottomAxis, leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { spread, textWidth } from './scale';

export interface FrontierAt {
  x: number;
  y: number;
  /** 5 % and 95 %; the curve itself where there are none. */
  low: number;
  high: number;
  /** A channel would leave what has been seen. */
  extended: boolean;
}

export interface FrontierMark {
  x: number;
  y: number;
  label: string;
  kind: 'today' | 'plan' | 'more';
}

export interface FrontierSpec {
  file: string;
  title: string;
  description: string;
  /** In the order of x, at least two. */
  points: FrontierAt[];
  marks: FrontierMark[];
  labels: { budget: string; response: string; extended: string };
  spendWords: NumberWords;
  responseWords: NumberWords;
  table: ChartTable;
}

const GAP = 17;

export function frontier(spec: FrontierSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const top = 34;
      const bottom = top + Math.round(Math.min(340, Math.max(200, width * 0.42)));
      const heights = [
        ...spec.points.flatMap((point) => [point.low, point.high]),
        ...spec.marks.map((mark) => mark.y),
      ];
      const y = scaleLinear()
        .domain([Math.min(...heights), Math.max(...heights)])
        .nice(5)
        .range([bottom, top]);
      const left = leftRoom(y, 5, spec.responseWords.short);
      const right = width - 8;
      const ends = [...spec.points, ...spec.marks].map((point) => point.x);
      const x = scaleLinear()
        .domain([Math.min(...ends), Math.max(...ends)])
        .range([left, right]);
      const band = area<FrontierAt>(
        (point) => x(point.x),
        (point) => y(point.low),
        (point) => y(point.high),
      );
      const curve = line<FrontierAt>(
        (point) => x(point.x),
        (point) => y(point.y),
      );
      // The first extended point belongs to both parts, so that the curve has no hole.
      const from = spec.points.findIndex((point) => point.extended);
      const seen = from < 0 ? spec.points : spec.points.slice(0, from + 1);
      const extended = from < 0 ? [] : spec.points.slice(from);
      const extendedLeft = extended.length > 0 ? x(extended[0]!.x) : right;
      return {
        height: bottom + 44,
        marks: svg`
          <text class="tick" x="0" y="12">${spec.labels.response}</text>
          ${leftAxis(y, left, right, 5, spec.responseWords.short)}
          <path class="band" d=${band(seen) ?? ''}></path>
          <path class="band faint" d=${band(extended) ?? ''}></path>
          <path class="curve" d=${curve(seen) ?? ''}></path>
          <path class="curve dashed" d=${curve(extended) ?? ''}></path>
          ${right - extendedLeft > textWidth(spec.labels.extended, 11) + 8 ? svg`<text class="tick halo" x=${right - 2} y=${bottom - 8} text-anchor="end">${spec.labels.extended}</text>` : ''}
          ${bottomAxis(x, bottom, Math.max(2, Math.floor((right - left) / 90)), spec.spendWords.short)}
          <text class="tick" x=${left} y=${bottom + 34}>${spec.labels.budget}</text>
          ${spec.marks.map(
            (
              mark,
            ) => svg`<line class=${mark.kind === 'today' ? 'drop' : 'drop strong'} x1=${x(mark.x)} x2=${x(mark.x)} y1=${y(mark.y)} y2=${bottom}></line>
            <circle class=${mark.kind === 'today' ? 'before' : 'after'} cx=${x(mark.x)} cy=${y(mark.y)} r=${mark.kind === 'more' ? 4 : 5.5}></circle>`,
          )}
          ${placed(spec.marks, x, y, left, right, top, bottom).map(({ mark, at, height, anchor }) => svg`<text class=${mark.kind === 'today' ? 'label halo' : 'label strong halo'} x=${at} y=${height} text-anchor=${anchor}>${mark.label}</text>`)}`,
      };
    },
  };
}

interface Placed {
  mark: FrontierMark;
  at: number;
  height: number;
  anchor: 'start' | 'end';
}

type Scale = (value: number) => number;

/** The plan's label above on the left, the others below on the right; where a side has no room, the other; none over another. */
function placed(
  marks: readonly FrontierMark[],
  x: Scale,
  y: Scale,
  left: number,
  right: number,
  top: number,
  bottom: number,
): Placed[] {
  const wanted = marks.map((mark): Placed => {
    const room = textWidth(mark.label) + 12;
    const toLeft = mark.kind === 'plan' ? x(mark.x) - room > left : x(mark.x) + room > right;
    return {
      mark,
      at: x(mark.x) + (toLeft ? -9 : 9),
      height: y(mark.y) + (mark.kind === 'plan' ? -9 : mark.kind === 'more' ? 8 : 20),
      anchor: toLeft ? 'end' : 'start',
    };
  });
  return (['start', 'end'] as const).flatMap((anchor) => {
    const side = wanted.filter((one) => one.anchor === anchor);
    const heights = spread(
      side.map((one) => one.height),
      GAP,
      top + 4,
      bottom - 6,
    );
    return side.map((one, index) => ({ ...one, height: heights[index]! }));
  });
}
