// One channel in a search: its curve, the envelope that promises more, the price line where they are read,
// the cut.
import { max } from 'd3-array';
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
  key,
  line,
  linear,
  plot,
  ruleX,
  sampleDot,
  sampleLine,
  slope,
  text,
  textWidth,
  ticksFor,
  titleX,
  titleY,
  zone,
  type ChartWords,
  type Mark,
} from './plot';

export interface EnvelopeSpec extends ChartWords {
  /** Over every spend that the problem allows. */
  curve: { spend: number[]; response: number[] };
  /** Over the interval still looked at. */
  envelope: { spend: number; response: number; envelope: number }[];
  /** The spend of the envelopes' plan, and what one more unit of it would return. */
  relaxed: number;
  price: number | null;
  /** The spend of the best plan met so far. */
  plan: number;
  /** Where the interval is split; null when it is another channel's turn. */
  cut: number | null;
  labels: {
    curve: string;
    envelope: string;
    price: string;
    plan: string;
    cut: string;
    spend: string;
    response: string;
  };
  spendWords: NumberWords;
  responseWords: NumberWords;
}

export function envelopeChart(spec: EnvelopeSpec): Chart {
  const { labels, envelope, price } = spec;
  const { spend, response } = spec.curve;
  const axis = { ticks: 5, words: spec.responseWords.short };
  const most = max(spend) ?? 1;
  const open = [envelope[0]?.spend ?? 0, envelope.at(-1)?.spend ?? 0] as const;
  const x = (point: { spend: number }): number => point.spend;
  const roof = (point: { envelope: number }): number => point.envelope;
  const touch = along(envelope.map(x), envelope.map(roof), spec.relaxed);
  const plan = along(spend, response, spec.plan);
  return plot(spec, (width) => {
    const above = key(
      [
        { text: labels.curve, sample: sampleLine('curve') },
        { text: labels.envelope, sample: sampleLine('envelope') },
        {
          text: labels.price,
          sample: (left, y) => ({
            kind: 'line',
            ink: 'price',
            x1: left,
            x2: left + 14,
            y1: y + 3,
            y2: y - 3,
          }),
        },
        { text: labels.plan, sample: sampleDot('before') },
      ],
      width,
    );
    return {
      height: between(width * 0.42, 180, 280),
      margin: { top: above.height + 22, right: 16, bottom: 40 },
      axis,
      x: linear([0, most]),
      y: linear([...response, ...envelope.map(roof)], { zero: true, nice: 4 }),
      marks: [
        clipTo('plot'),
        above.mark,
        titleY(labels.response, 8),
        zone(0, open[0], { ink: 'closed' }),
        zone(open[1], most, { ink: 'closed' }),
        axisY(axis),
        area(envelope, { x, low: (point) => point.response, high: roof, ink: 'promise' }),
        line(spend, { x: (value) => value, y: (_, i) => response[i] ?? null, ink: 'curve' }),
        line(envelope, { x, y: roof, ink: 'envelope' }),
        price === null || touch === null
          ? null
          : slope(spec.relaxed, touch, price, { ink: 'price', clip: 'plot' }),
        spec.cut === null ? null : cutAt(spec.cut, labels.cut),
        axisX({ ticks: ticksFor(width, 90), words: spec.spendWords.short }),
        titleX(labels.spend, { dy: 32, anchor: 'start' }),
        touch === null ? null : dot([touch], { x: spec.relaxed, y: touch, ink: 'after', r: 5.5 }),
        plan === null ? null : dot([plan], { x: spec.plan, y: plan, ink: 'before', r: 5 }),
      ],
    };
  });
}

function cutAt(value: number, words: string): Mark {
  return (frame) => {
    const { x, left, right, top } = frame;
    const half = textWidth(words, TICK) / 2;
    const at = Math.min(Math.max(x(value), left + half), right - half);
    return [...ruleX([value], { ink: 'cut' })(frame), text('tick halo', at, top + 12, words, 'middle')];
  };
}
