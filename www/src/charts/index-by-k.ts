// An index over the number of groups: its points, and a ring around the one that it picks.
import type { Chart, NumberWords } from './chart';
import { axisY, dot, line, linear, plot, titleX, words, type ChartWords } from './plot';

export interface IndexByKSpec extends ChartWords {
  points: { k: number; value: number }[];
  picked: number | null;
  words: NumberWords;
  label: string;
}

export function indexByK(spec: IndexByKSpec): Chart {
  const { points } = spec;
  const axis = { ticks: 3, words: spec.words.short };
  const at = { x: (point: { k: number }) => point.k, y: (point: { value: number }) => point.value };
  const picked = points.filter((point) => point.k === spec.picked);
  return plot(spec, () => ({
    height: 110,
    margin: { top: 10, right: 12, bottom: 36 },
    axis,
    x: (from, to) => linear(points.map((point) => point.k))(from + 8, to),
    y: linear(
      points.map((point) => point.value),
      { nice: 3 },
    ),
    marks: [
      axisY(axis),
      line(points, { ...at, ink: 'curve' }),
      dot(points, { ...at, ink: 'seen-point', r: 3 }),
      dot(picked, { ...at, ink: 'best-mark hollow', r: 7 }),
      (frame) =>
        words(points, {
          x: (point) => point.k,
          y: frame.y.domain[0],
          text: (point) => String(point.k),
          ink: (point) => (point.k === spec.picked ? 'label best' : 'tick'),
          anchor: 'middle',
          dy: 16,
        })(frame),
      titleX(spec.label, { dy: 31 }),
    ],
  }));
}
