// Several curves on one pair of axes, each named where it ends: lines that stop where what was observed
// stops, steps, points, and the band around a curve that is not known exactly.
import { boundary } from './boundary';
import type { Chart, NumberWords } from './chart';
import {
  END_GAP,
  TICK,
  WIDE,
  area,
  axisX,
  axisY,
  between,
  clipText,
  dot,
  endLabels,
  key,
  line,
  linear,
  plot,
  sampleDot,
  sampleLine,
  text,
  textWidth,
  ticksFor,
  titleX,
  titleY,
  widest,
  type ChartWords,
  type Mark,
} from './plot';

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

interface Counts {
  title: string;
  rows: { name: string; at: { x: number; text: string }[] }[];
}

export interface LinesSpec extends ChartWords {
  /** Drawn in this order. */
  series: LineSeries[];
  /** The largest height, where it is known: 1 for a share. */
  top: number | null;
  /** Along the bottom only the places of the data, between round numbers, where zero is far from them. */
  near?: boolean;
  /** A place of the horizontal axis with a word: where what is known ends. */
  mark: { x: number; text: string } | null;
  labels: { x: string; y: string };
  xWords: NumberWords;
  yWords: NumberWords;
  /** Counts under the drawing, each under the x it belongs to. */
  under: Counts | null;
}

/** Names are measured a little larger than they are drawn. */
const NAME = 13;

export function lines(spec: LinesSpec): Chart {
  const { series, under } = spec;
  const axis = { ticks: 5, words: spec.yWords.short };
  // One curve alone that is named as its axis needs no name beside it.
  const alone = series.length === 1 && series[0]!.name === spec.labels.y;
  const named = alone ? [] : series.filter((one) => one.name !== null && one.points.length > 0);
  const all = series.flatMap((one) => one.points);
  // Four weeks have no half weeks between them.
  const most = all.every((point) => Number.isInteger(point.x)) ? Math.max(1, ...all.map(x)) : Infinity;
  return plot(spec, (width) => {
    // On a phone the names stand in lines above; with room they stand at the end of their lines.
    const wide = width >= WIDE;
    const above = key(
      named.map((one) => ({
        text: one.name!,
        ink: one.label,
        sample: one.shape === 'points' ? sampleDot(one.ink, 4) : sampleLine(one.ink),
      })),
      width,
    );
    const names = Math.min(
      width * 0.3,
      widest(
        named.map((one) => one.name!),
        NAME,
      ),
    );
    return {
      height: between(width * 0.38, 180, 320),
      margin: {
        top: (wide || named.length === 0 ? 0 : above.height) + 24,
        right: wide && named.length > 0 ? names + END_GAP + 6 : 8,
        bottom: under === null ? 38 : 62 + under.rows.length * stepOf(under),
      },
      axis,
      x: spec.near ? linear(all.map(x), { nice: 6 }) : linear([0, ...all.map(x)]),
      y:
        spec.top === null
          ? linear(
              all.flatMap((point) => [point.y, point.low ?? point.y, point.high ?? point.y]),
              { zero: true, nice: 5 },
            )
          : linear([0, spec.top]),
      marks: [
        wide ? null : above.mark,
        titleY(spec.labels.y, 13),
        axisY(axis),
        spec.mark && boundary(spec.mark.x, spec.mark.text),
        ...series.map(bandOf),
        ...series.map(curveOf),
        wide
          ? endLabels(
              named.map((one) => ({ text: one.name!, ink: one.label, ...one.points.at(-1)! })),
              { threads: true },
            )
          : null,
        axisX({ ticks: Math.min(most, ticksFor(width, 62, 12)), words: spec.xWords.short }),
        titleX(spec.labels.x),
        under && countsUnder(under),
      ],
    };
  });
}

const x = (point: LineAt): number => point.x;
const y = (point: LineAt): number => point.y;

function bandOf({ band, shape, points }: LineSeries): Mark | null {
  return band === undefined
    ? null
    : area(points, {
        x,
        low: (point) => point.low ?? point.y,
        high: (point) => point.high ?? point.y,
        ink: band,
        shape: shape === 'step' ? 'step' : 'line',
      });
}

function curveOf({ ink, shape, points }: LineSeries): Mark {
  if (shape === 'points') return dot(points, { x, y, ink, r: 4 });
  // A curve of one point would not be seen.
  if (points.length === 1) return dot(points, { x, y, ink: 'seen-point', r: 2.5 });
  return line(points, { x, y, ink, shape });
}

/** The height of a row of counts: its name stands above it where there are several. */
function stepOf({ rows }: Counts): number {
  return rows.length > 1 ? 34 : 18;
}

function countsUnder(counts: Counts): Mark {
  const step = stepOf(counts);
  return ({ x: scale, bottom, left, width }) => {
    const top = bottom + 52;
    return [
      text('tick', 0, top, counts.title),
      ...counts.rows.flatMap(({ name, at }, index) => {
        const height = top + (index + 1) * step;
        let taken = -Infinity;
        const shown = at.flatMap((one) => {
          const half = textWidth(one.text, TICK) / 2;
          const middle = scale(one.x);
          if (middle - half < taken + 22) return [];
          taken = middle + half;
          return [
            text(
              'tick',
              Math.min(Math.max(left - 8 + half, middle), width - half),
              height,
              one.text,
              'middle',
            ),
          ];
        });
        return counts.rows.length > 1
          ? [text('tick', 0, height - 15, clipText(name, width, TICK)), ...shown]
          : shown;
      }),
    ];
  };
}
