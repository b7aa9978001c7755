// One channel's response: the curve and its band, solid where spend was seen, dashed and hatched where it is
// extrapolated.
import type { Chart, NumberWords } from './chart';
import {
  TICK,
  along,
  area,
  axisX,
  axisY,
  between,
  clipTo,
  dot,
  label,
  line,
  linear,
  plot,
  ruleX,
  text,
  textWidth,
  ticksFor,
  titleX,
  titleY,
  zone,
  type ChartWords,
  type Mark,
  type Place,
} from './plot';

export interface Band {
  spend: number[];
  mean: number[];
  low: number[];
  high: number[];
}

export interface ResponseCurveSpec extends ChartWords {
  band: Band;
  seen: { min: number; max: number };
  today: number;
  /** null when nothing is proposed for this channel. */
  proposed: number | null;
  /** Lowest and highest response of the picture; what leaves it is cut. */
  ceiling: { low: number; high: number };
  /** The response that is true at each spend of the band, where that is known. */
  truth?: number[];
  labels: {
    today: string;
    proposed: string;
    seen: string;
    extrapolated: string;
    spend: string;
    response: string;
    truth?: string;
  };
  spendWords: NumberWords;
  responseWords: NumberWords;
}

/** A change of spend smaller than this share of the axis is not drawn. */
const LEAST_MOVE = 0.002;
/** Away from the curve: above on the left of the lower spend, below on the right of the higher one. */
const LOWER: readonly Place[] = ['above-left', 'below-right', 'above-right', 'below-left'];
const HIGHER: readonly Place[] = ['below-right', 'above-right', 'below-left', 'above-left'];

export function responseCurve(spec: ResponseCurveSpec): Chart {
  const { band, labels, seen, truth } = spec;
  const { spend, mean, low, high } = band;
  const end = Math.max(spend.at(-1) ?? 1, spec.today, spec.proposed ?? 0) || 1;
  const [from, to] = [Math.max(0, seen.min), Math.min(end, seen.max)];
  const outside = [[0, from] as const, [to, end] as const].filter(([a, b]) => b > a);
  const axis = { ticks: 4, words: spec.responseWords.short };
  const x = (value: number): number => value;
  const curve = { x, y: (_: number, i: number) => mean[i] ?? null };
  const around = {
    x,
    low: (_: number, i: number) => low[i] ?? null,
    high: (_: number, i: number) => high[i] ?? null,
  };

  const at = (value: number): { spend: number; response: number }[] => {
    const response = along(spend, mean, value);
    return response === null ? [] : [{ spend: value, response }];
  };
  const moved = spec.proposed !== null && Math.abs(spec.proposed - spec.today) > LEAST_MOVE * end;
  const [today, proposed] = [at(spec.today), moved ? at(spec.proposed!) : []];
  const rises = moved && spec.proposed! > spec.today;
  const point = { x: (one: { spend: number }) => one.spend, y: (one: { response: number }) => one.response };
  const todayLabel = label(today, {
    ...point,
    text: labels.today,
    ink: 'label halo',
    places: rises ? LOWER : HIGHER,
  });
  const proposedLabel = label(proposed, {
    ...point,
    text: labels.proposed,
    ink: 'label strong halo',
    places: rises ? HIGHER : LOWER,
  });

  return plot(spec, (width) => ({
    height: between(width * 0.52, 150, 230),
    margin: { top: 34, right: 8, bottom: 44 },
    axis,
    x: linear([0, end]),
    y: linear([spec.ceiling.low, Math.max(spec.ceiling.high, 0)], { zero: true, nice: 4 }),
    marks: [
      () => [{ kind: 'hatch', id: 'hatch' }],
      clipTo('seen', [[from, to]]),
      clipTo('outside', outside),
      titleY(labels.response, 22),
      ...outside.map(([a, b]) => zone(a, b, { ink: 'outside', pattern: 'hatch' })),
      axisY(axis),
      area(spend, { ...around, ink: 'band', clip: 'seen' }),
      area(spend, { ...around, ink: 'band faint', clip: 'outside' }),
      line(spend, { ...curve, ink: 'curve', clip: 'seen' }),
      line(spend, { ...curve, ink: 'curve dashed', clip: 'outside' }),
      truth === undefined ? null : line(spend, { x, y: (_, i) => truth[i] ?? null, ink: 'truth' }),
      labels.truth === undefined ? null : truthKey(labels.truth),
      extrapolated(to, labels.extrapolated),
      axisX({ ticks: ticksFor(width, 90), words: spec.spendWords.short }),
      (frame) => [
        { kind: 'line', ink: 'seen', x1: frame.x(from), x2: frame.x(to), y1: frame.bottom, y2: frame.bottom },
      ],
      titleX(labels.spend, { dy: 34, anchor: 'start' }),
      ...today.map((one) => ruleX([one.spend], { ink: 'drop', y2: one.response })),
      ...proposed.map((one) => ruleX([one.spend], { ink: 'drop strong', y2: one.response })),
      dot(today, { ...point, ink: 'before', r: 5 }),
      dot(proposed, { ...point, ink: 'after', r: 5.5 }),
      ...(rises ? [todayLabel, proposedLabel] : [proposedLabel, todayLabel]),
    ],
  }));
}

/** Its name, over the hatched area, where it has room. */
function extrapolated(from: number, words: string): Mark {
  return ({ x, right, top }) =>
    right - x(from) > textWidth(words, TICK) + 8
      ? [text('tick halo', right - 2, top + 10, words, 'end')]
      : [];
}

function truthKey(words: string): Mark {
  return ({ right, top }) => {
    const start = right - textWidth(words, TICK);
    const y = top - 25;
    return [
      { kind: 'line', ink: 'truth', x1: start - 26, x2: start - 4, y1: y, y2: y },
      text('tick', right, y + 3, words, 'end'),
    ];
  };
}
