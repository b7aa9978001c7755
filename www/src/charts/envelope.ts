// One channel in a search: its curve, the envelope that promises more, the price line where they are read, the cut.
import { svg } from 'lit';
import { area, line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { max } from 'd3-array';
import { bottomAxis, leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { key } from './key';
import { along, fromZero, textWidth } from './scale';

export interface EnvelopeSpec {
  file: string;
  title: string;
  description: string;
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
  table: ChartTable;
}

export function envelopeChart(spec: EnvelopeSpec): Chart {
  const { labels } = spec;
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const above = key(
        [
          {
            text: labels.curve,
            name: '',
            mark: (x, y) => svg`<line class="curve" x1=${x} x2=${x + 14} y1=${y} y2=${y}></line>`,
          },
          {
            text: labels.envelope,
            name: '',
            mark: (x, y) => svg`<line class="envelope" x1=${x} x2=${x + 14} y1=${y} y2=${y}></line>`,
          },
          {
            text: labels.price,
            name: '',
            mark: (x, y) => svg`<line class="price" x1=${x} x2=${x + 14} y1=${y + 3} y2=${y - 3}></line>`,
          },
          {
            text: labels.plan,
            name: '',
            mark: (x, y) => svg`<circle class="before" cx=${x + 7} cy=${y} r="5"></circle>`,
          },
        ],
        width,
      );
      const top = above.height + 22;
      const bottom = top + Math.round(Math.min(280, Math.max(180, width * 0.42)));
      const { spend, response } = spec.curve;
      const y = fromZero([...response, ...spec.envelope.map((point) => point.envelope)], bottom, top);
      const left = leftRoom(y, 5, spec.responseWords.short);
      const right = width - 16;
      const x = scaleLinear()
        .domain([0, max(spend) ?? 1])
        .range([left, right]);
      const [lo, hi] = [spec.envelope[0]?.spend ?? 0, spec.envelope[spec.envelope.length - 1]?.spend ?? 0];
      const curve =
        line<number>(
          (i) => x(spend[i]!),
          (i) => y(response[i]!),
        )(spend.map((_, i) => i)) ?? '';
      const roof =
        line<(typeof spec.envelope)[number]>(
          (point) => x(point.spend),
          (point) => y(point.envelope),
        )(spec.envelope) ?? '';
      const promise =
        area<(typeof spec.envelope)[number]>(
          (point) => x(point.spend),
          (point) => y(point.response),
          (point) => y(point.envelope),
        )(spec.envelope) ?? '';
      const touch = along(
        spec.envelope.map((point) => point.spend),
        spec.envelope.map((point) => point.envelope),
        spec.relaxed,
      );
      const plan = along(spend, response, spec.plan);
      const cutText = Math.min(
        Math.max(x(spec.cut ?? 0), left + textWidth(labels.cut, 11) / 2),
        right - textWidth(labels.cut, 11) / 2,
      );
      return {
        height: bottom + 40,
        marks: svg`
          <defs><clipPath id="plot"><rect x=${left} y=${top} width=${right - left} height=${bottom - top}></rect></clipPath></defs>
          ${above.marks}
          <text class="tick" x="0" y=${top - 8}>${labels.response}</text>
          ${[
            [left, x(lo)],
            [x(hi), right],
          ].map(([from, to]) =>
            to! - from! < 1
              ? ''
              : svg`<rect class="closed" x=${from} y=${top} width=${to! - from!} height=${bottom - top}></rect>`,
          )}
          ${leftAxis(y, left, right, 5, spec.responseWords.short)}
          <path class="promise" d=${promise}></path>
          <path class="curve" d=${curve}></path>
          <path class="envelope" d=${roof}></path>
          ${spec.price === null || touch === null ? '' : priceLine(x, y, spec.relaxed, touch, spec.price)}
          ${spec.cut === null ? '' : svg`<line class="cut" x1=${x(spec.cut)} x2=${x(spec.cut)} y1=${top} y2=${bottom}></line><text class="tick halo" x=${cutText} y=${top + 12} text-anchor="middle">${labels.cut}</text>`}
          ${bottomAxis(x, bottom, Math.max(2, Math.floor((right - left) / 80)), spec.spendWords.short)}
          <text class="tick" x=${left} y=${bottom + 32}>${labels.spend}</text>
          ${touch === null ? '' : svg`<circle class="after" cx=${x(spec.relaxed)} cy=${y(touch)} r="5.5"></circle>`}
          ${plan === null ? '' : svg`<circle class="before" cx=${x(spec.plan)} cy=${y(plan)} r="5"></circle>`}`,
      };
    },
  };
}

/** The tangent: a straight line of this slope through the point, across the picture. */
export function priceLine(
  x: ReturnType<typeof scaleLinear<number, number>>,
  y: ReturnType<typeof scaleLinear<number, number>>,
  spend: number,
  response: number,
  slope: number,
) {
  const [from, to] = x.domain() as [number, number];
  const at = (value: number): number => y(response + slope * (value - spend));
  return svg`<line class="price" clip-path="url(#plot)" x1=${x(from)} x2=${x(to)} y1=${at(from)} y2=${at(to)}></line>`;
}
