// Several curves on one pair of axes, each named where it ends: lines that stop where what was observed stops, steps,
// points, and the band around a curve that is not known exactly.
import { svg, type SVGTemplateResult } from 'lit';
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { bottomAxis, leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { key } from './key';
import { clip, fromZero, spread, textWidth } from './scale';

export interface LineAt {
  x: number;
  y: number;
  /** The interval of a curve with a band. */
  low?: number;
  high?: number;
}

export interface LineSeries {
  /** Its name, at its end; a line without one is one of many, and is in the table. */
  name: string | null;
  /** The class of its stroke: `curve`, `density v2`, `line observed`… */
  ink: string;
  /** The class of its name. */
  label: string;
  /** The class of its band. */
  band?: string;
  shape: 'line' | 'step' | 'points';
  /** In the order of x. */
  points: LineAt[];
}

export interface LinesSpec {
  file: string;
  title: string;
  description: string;
  /** Drawn in this order. */
  series: LineSeries[];
  /** The largest height, where it is known: 1 for a share. */
  top: number | null;
  /** A place of the horizontal axis with a word: where what is known ends. */
  mark: { x: number; text: string } | null;
  labels: { x: string; y: string };
  xWords: NumberWords;
  yWords: NumberWords;
  /** Counts under the drawing, each under the x it belongs to. */
  under: { title: string; rows: { name: string; at: { x: number; text: string }[] }[] } | null;
  table: ChartTable;
}

export function lines(spec: LinesSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const named = spec.series.filter((one) => one.name !== null && one.points.length > 0);
      // On a phone the names stand in lines above; with room they stand at the end of their lines.
      const wide = width >= 560;
      const above = key(
        named.map((one) => ({ text: one.name!, name: one.label, mark: (x, y) => sample(one, x, y) })),
        width,
      );
      const head = wide ? 0 : above.height;
      const top = head + 24;
      const bottom = top + Math.round(Math.min(320, Math.max(180, width * 0.38)));
      const heights = spec.series.flatMap((one) =>
        one.points.flatMap((point) => [point.y, point.high ?? point.y, point.low ?? point.y]),
      );
      const y =
        spec.top === null
          ? fromZero(heights, bottom, top, 5)
          : scaleLinear().domain([0, spec.top]).range([bottom, top]);
      const left = leftRoom(y, 5, spec.yWords.short);
      const room = Math.min(width * 0.3, Math.max(0, ...named.map((one) => textWidth(one.name!, 13))));
      const right = wide ? width - room - 14 : width - 8;
      const all = spec.series.flatMap((one) => one.points.map((point) => point.x));
      const [from, to] = [Math.min(0, ...all), Math.max(...all)];
      const x = scaleLinear()
        .domain([from, to > from ? to : from + 1])
        .range([left, right]);
      const ends = named.map((one) => one.points[one.points.length - 1]!);
      // A line that stops early has its name where it stops.
      const early = ends.map((end) => right - x(end.x) > 90);
      const late = named.flatMap((_, i) => (early[i] ? [] : [i]));
      const spreadAt = spread(
        late.map((i) => y(ends[i]!.y)),
        15,
        top + 4,
        bottom - 2,
      );
      const at = ends.map((end, i) => (early[i] ? y(end.y) - 11 : spreadAt[late.indexOf(i)]!));
      const under = spec.under === null ? null : countsUnder(spec.under, x, bottom + 42, left, width);
      return {
        height: under === null ? bottom + 38 : under.bottom,
        marks: svg`
          ${wide ? '' : above.marks}
          <text class="tick" x="0" y=${head + 11}>${spec.labels.y}</text>
          ${leftAxis(y, left, right, 5, spec.yWords.short)}
          ${spec.mark === null ? '' : marked(spec.mark, x, top, bottom, left)}
          ${spec.series.map((one) => bandOf(one, x, y))}
          ${spec.series.map((one) => curveOf(one, x, y))}
          ${
            wide
              ? named.map((one, i) =>
                  early[i]
                    ? svg`<text class="label halo ${one.label}" x=${x(ends[i]!.x) + 5} y=${at[i]} dy="0.35em">${one.name}</text>`
                    : svg`${Math.abs(at[i]! - y(ends[i]!.y)) > 8 || right - x(ends[i]!.x) > 12 ? svg`<line class="drop" x1=${x(ends[i]!.x) + 3} y1=${y(ends[i]!.y)} x2=${right + 4} y2=${at[i]}></line>` : ''}
            <text class="label halo ${one.label}" x=${right + 8} y=${at[i]} dy="0.35em">${clip(one.name!, width - right - 8)}</text>`,
                )
              : ''
          }
          ${bottomAxis(x, bottom, Math.max(2, Math.min(12, Math.floor((right - left) / 56))), spec.xWords.short)}
          <text class="tick" x=${right} y=${bottom + 33} text-anchor="end">${spec.labels.x}</text>
          ${under?.marks ?? ''}`,
      };
    },
  };
}

type Scale = ScaleLinear<number, number>;

function sample(one: LineSeries, x: number, y: number): SVGTemplateResult {
  return one.shape === 'points'
    ? svg`<circle class=${one.ink} cx=${x + 7} cy=${y} r="4"></circle>`
    : svg`<line class=${one.ink} x1=${x} x2=${x + 14} y1=${y} y2=${y}></line>`;
}

function bandOf({ band, shape, points }: LineSeries, x: Scale, y: Scale): SVGTemplateResult | '' {
  if (band === undefined) return '';
  const path = area<LineAt>(
    (point) => x(point.x),
    (point) => y(point.low ?? point.y),
    (point) => y(point.high ?? point.y),
  ).curve(shape === 'step' ? curveStepAfter : curveLinear);
  return svg`<path class=${band} d=${path(points) ?? ''}></path>`;
}

function curveOf(
  { ink, shape, points }: LineSeries,
  x: Scale,
  y: Scale,
): SVGTemplateResult | SVGTemplateResult[] {
  if (shape === 'points')
    return points.map((point) => svg`<circle class=${ink} cx=${x(point.x)} cy=${y(point.y)} r="4"></circle>`);
  const path = line<LineAt>(
    (point) => x(point.x),
    (point) => y(point.y),
  ).curve(shape === 'step' ? curveStepAfter : curveLinear);
  // A curve of one point would not be seen.
  const only = points.length === 1 ? points[0]! : null;
  return only === null
    ? svg`<path class=${ink} fill="none" d=${path(points) ?? ''}></path>`
    : svg`<circle class="seen-point" cx=${x(only.x)} cy=${y(only.y)} r="2.5"></circle>`;
}

function marked(
  mark: { x: number; text: string },
  x: Scale,
  top: number,
  bottom: number,
  left: number,
): SVGTemplateResult {
  const at = x(mark.x);
  const before = at - left > textWidth(mark.text, 11) + 8;
  return svg`<line class="reference" x1=${at} x2=${at} y1=${top} y2=${bottom}></line>
    <text class="tick halo" x=${before ? at - 5 : at + 5} y=${top + 9} text-anchor=${before ? 'end' : 'start'}>${mark.text}</text>`;
}

function countsUnder(
  { title, rows }: NonNullable<LinesSpec['under']>,
  x: Scale,
  top: number,
  left: number,
  width: number,
): { bottom: number; marks: SVGTemplateResult } {
  const step = rows.length > 1 ? 34 : 18;
  return {
    bottom: top + 16 + rows.length * step + 4,
    marks: svg`<text class="tick" x="0" y=${top + 10}>${title}</text>
      ${rows.map((row, index) => {
        const y = top + 10 + (index + 1) * step;
        let taken = -Infinity;
        const shown = row.at.filter((one) => {
          const half = textWidth(one.text, 11) / 2;
          if (x(one.x) - half < taken + 22) return false;
          taken = x(one.x) + half;
          return true;
        });
        return svg`${rows.length > 1 ? svg`<text class="tick" x="0" y=${y - 15}>${clip(row.name, width, 11)}</text>` : ''}
          ${shown.map((one) => svg`<text class="tick" x=${Math.max(left - 8 + textWidth(one.text, 11) / 2, x(one.x))} y=${y} text-anchor="middle">${one.text}</text>`)}`;
      })}`,
  };
}
