// A figure on its way to a target: what it was day by day, the line that it should follow, what is forecast
// at the deadline.
import type { Chart, NumberWords } from './chart';
import {
  area,
  axisPlaces,
  axisY,
  between,
  dot,
  key,
  line,
  linear,
  plot,
  ruleX,
  sampleDot,
  sampleLine,
  sampleRect,
  segment,
  titleY,
  type ChartWords,
  type KeyItem,
} from './plot';

interface At {
  /** Days after the first one. */
  x: number;
  y: number;
}

interface Range {
  low: number;
  high: number;
}

export interface TargetPathSpec extends ChartWords {
  /** The figure so far, in the order of its days. */
  actual: At[];
  /** What it should have been by then. */
  line: At[];
  target: At;
  /** The interval of the figure at the day of the target; null: none is forecast. */
  forecast: Range | null;
  /** The interval of the last figure; null: it has none. */
  interval: Range | null;
  /** Days with a word under them. */
  ticks: { x: number; text: string }[];
  labels: { y: string; actual: string; line: string; target: string; forecast: string; interval: string };
  words: NumberWords;
}

const SMALL = 3;

export function targetPath(spec: TargetPathSpec): Chart {
  const { actual, target, forecast, interval, labels } = spec;
  const axis = { ticks: 4, words: spec.words.short };
  const last = actual.at(-1);
  const fan =
    forecast === null || last === undefined
      ? []
      : [
          { x: last.x, low: last.y, high: last.y },
          { x: target.x, ...forecast },
        ];
  const ranges = [forecast, interval].filter((range) => range !== null);
  const at = { x: (point: At) => point.x, y: (point: At) => point.y };
  return plot(spec, (width) => {
    const items: (KeyItem | null)[] = [
      { text: labels.actual, sample: actual.length > 1 ? sampleLine('curve') : sampleDot('tip', SMALL) },
      { text: labels.line, sample: sampleLine('reference') },
      { text: labels.target, sample: sampleDot('best-mark') },
      fan.length === 0 ? null : { text: labels.forecast, sample: sampleRect('band') },
      interval === null ? null : { text: labels.interval, sample: sampleLine('whisker') },
    ];
    const above = key(
      items.filter((item) => item !== null),
      width,
    );
    return {
      height: between(width * 0.28, 140, 220),
      margin: { top: above.height + 22, right: 10, bottom: 24 },
      axis,
      x: linear([0, target.x, ...actual.map(at.x)]),
      y: linear(
        [target, ...actual, ...spec.line].map(at.y).concat(ranges.flatMap(({ low, high }) => [low, high])),
        // A sum begins at nothing: heights are compared from there.
        { zero: spec.line.some((point) => point.x === 0 && point.y === 0), nice: 4 },
      ),
      marks: [
        above.mark,
        titleY(labels.y, 10),
        axisY(axis),
        area(fan, { x: ({ x }) => x, low: ({ low }) => low, high: ({ high }) => high, ink: 'band' }),
        line(spec.line, { ...at, ink: 'curve reference' }),
        segment(interval === null || last === undefined ? [] : [{ x: last.x, ...interval }], {
          ...{ x1: ({ x }) => x, x2: ({ x }) => x, y1: ({ low }) => low, y2: ({ high }) => high },
          ink: 'whisker',
        }),
        actual.length > 1 ? line(actual, { ...at, ink: 'curve' }) : null,
        dot(actual.slice(-1), { ...at, ink: 'tip', r: SMALL }),
        dot([target], { ...at, ink: 'best-mark', r: 5 }),
        ruleX([0], { ink: 'base' }),
        axisPlaces(spec.ticks),
      ],
    };
  });
}
