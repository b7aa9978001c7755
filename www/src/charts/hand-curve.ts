// One channel of a plan made by hand: points seen or the whole curve, where the plan stands, and the best
// plan once it is shown.
import type { Chart, NumberWords } from './chart';
import {
  along,
  axisX,
  axisY,
  between,
  clipTo,
  dot,
  line,
  linear,
  plot,
  ruleX,
  slope,
  text,
  textWidth,
  ticksFor,
  titleX,
  titleY,
  type ChartWords,
  type Mark,
} from './plot';

export interface Points {
  spend: number[];
  response: number[];
}

export interface HandCurveSpec extends ChartWords {
  /** Hidden while null. */
  curve: Points | null;
  points: Points | null;
  /** Where the axes end: the same for every channel. */
  most: { spend: number; response: number };
  yours: number;
  /** What the next unit would return there, drawn as a line; null while hidden. */
  slope: number | null;
  best: number | null;
  labels: { yours: string; best: string; spend: string; response: string };
  spendWords: NumberWords;
  responseWords: NumberWords;
}

export function handCurve(spec: HandCurveSpec): Chart {
  const { curve, points, labels, yours, best } = spec;
  const axis = { ticks: 4, words: spec.responseWords.short };
  const on = (spend: number | null): number | null =>
    curve === null || spend === null ? null : along(curve.spend, curve.response, spend);
  const [here, there] = [on(yours), on(best)];
  const drawn = ({ response }: Points) => ({
    x: (spend: number) => spend,
    y: (_: number, i: number) => response[i] ?? 0,
  });
  return plot(spec, (width) => ({
    height: between(width * 0.45, 130, 200),
    margin: { top: 38, right: 16, bottom: 40 },
    axis,
    x: linear([0, spec.most.spend]),
    y: linear([spec.most.response], { zero: true, nice: 4 }),
    marks: [
      clipTo('plot'),
      titleY(labels.response, 26),
      axisY(axis),
      curve && line(curve.spend, { ...drawn(curve), ink: 'curve' }),
      points && dot(points.spend, { ...drawn(points), ink: 'seen-point', r: 4 }),
      spec.slope === null || here === null
        ? null
        : slope(yours, here, spec.slope, { ink: 'price', clip: 'plot' }),
      axisX({ ticks: ticksFor(width, 90), words: spec.spendWords.short }),
      titleX(labels.spend, { dy: 32, anchor: 'start' }),
      ruleX([yours], { ink: 'now' }),
      nameAbove(yours, labels.yours, 'label halo', 2),
      here === null ? null : dot([here], { x: yours, y: here, ink: 'after', r: 5.5 }),
      ...(best === null || there === null
        ? []
        : [
            dot([there], { x: best, y: there, ink: 'best-mark', r: 7 }),
            nameAbove(best, labels.best, 'label best halo', 16),
            ruleX([best], { ink: 'drop' }),
          ]),
    ],
  }));
}

/** The name of a spend above the plot area, on the side of it that has room. */
function nameAbove(spend: number, words: string, ink: string, offset: number): Mark {
  return ({ x, right, top }) => {
    const at = x(spend);
    const after = at + 9 + textWidth(words) < right;
    return [text(ink, after ? at + 9 : at - 9, top - offset, words, after ? 'start' : 'end')];
  };
}
