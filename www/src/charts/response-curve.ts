// One channel's response: the curve and its band, solid where spend was seen, dashed and hatched where it is extrapolated.
import { svg } from 'lit';
import { area, line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { bottomAxis, leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { along, textWidth } from './scale';

export interface Band {
  spend: number[];
  mean: number[];
  low: number[];
  high: number[];
}

export interface ResponseCurveSpec {
  file: string;
  title: string;
  description: string;
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
  table: ChartTable;
}

interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

export function responseCurve(spec: ResponseCurveSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const top = 34;
      const plot = Math.round(Math.min(230, Math.max(150, width * 0.52)));
      const bottom = top + plot;
      const y = scaleLinear()
        .domain([Math.min(0, spec.ceiling.low), Math.max(spec.ceiling.high, Number.MIN_VALUE)])
        .nice(4)
        .range([bottom, top]);
      const left = leftRoom(y, 4, spec.responseWords.short);
      const right = width - 8;
      const { spend, mean, low, high } = spec.band;
      const end = Math.max(spend[spend.length - 1] ?? 1, spec.today, spec.proposed ?? 0);
      const x = scaleLinear()
        .domain([0, end || 1])
        .range([left, right]);
      const index = spend.map((_, position) => position);
      const curve =
        line<number>(
          (i) => x(spend[i]!),
          (i) => y(mean[i]!),
        )(index) ?? '';
      const band =
        area<number>(
          (i) => x(spend[i]!),
          (i) => y(low[i]!),
          (i) => y(high[i]!),
        )(index) ?? '';
      const truth =
        spec.truth === undefined
          ? ''
          : (line<number>(
              (i) => x(spend[i]!),
              (i) => y(spec.truth![i]!),
            )(index) ?? '');
      const from = x(Math.max(0, spec.seen.min));
      const to = x(Math.min(end, spec.seen.max));
      const outside = [
        { x: left, width: from - left },
        { x: to, width: right - to },
      ].filter((zone) => zone.width > 1);
      const point = (value: number | null): { x: number; y: number } | null => {
        const at = value === null ? null : along(spend, mean, value);
        return value === null || at === null ? null : { x: x(value), y: y(at) };
      };
      const today = point(spec.today);
      const moved = spec.proposed !== null && Math.abs(x(spec.proposed) - x(spec.today)) > 0.5;
      const proposed = moved ? point(spec.proposed) : null;
      // The two labels stand away from each other: above on the left for the lower spend, below on the right for the higher
      // one; without room on the left, both on the right, the higher spend's above and the lower's below.
      const todayText = spec.labels.today;
      const rises = proposed !== null && today !== null && proposed.x > today.x;
      const fits = (at: { x: number }, text: string): boolean => at.x - 10 - textWidth(text) > left;
      const label = (
        at: { x: number; y: number },
        text: string,
        side: 'left' | 'right',
        above: boolean,
      ): Label => {
        const goes = side === 'right' && at.x + 10 + textWidth(text) > right ? 'left' : side;
        const under = !above && at.y + 22 < bottom;
        return {
          x: at.x + (goes === 'left' ? -9 : 9),
          y: at.y + (under ? 18 : -9),
          anchor: goes === 'left' ? 'end' : 'start',
        };
      };
      const lower = rises ? today : proposed;
      const split = lower !== null && fits(lower, rises ? todayText : spec.labels.proposed);
      const crowded = proposed !== null && !split;
      const todayLabel =
        today &&
        (rises && split
          ? label(today, todayText, 'left', true)
          : label(today, todayText, 'right', crowded && !rises));
      const proposedLabel =
        proposed &&
        (!rises && split
          ? label(proposed, spec.labels.proposed, 'left', true)
          : label(proposed, spec.labels.proposed, 'right', crowded && rises));
      return {
        height: bottom + 44,
        marks: svg`
          <defs>
            <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"></line></pattern>
            <clipPath id="seen"><rect x=${from} y=${top} width=${Math.max(0, to - from)} height=${plot}></rect></clipPath>
            <clipPath id="outside">${outside.map((zone) => svg`<rect x=${zone.x} y=${top} width=${zone.width} height=${plot}></rect>`)}</clipPath>
          </defs>
          <text class="tick" x="0" y="12">${spec.labels.response}</text>
          ${outside.map((zone) => svg`<rect class="outside" x=${zone.x} y=${top} width=${zone.width} height=${plot} fill="url(#hatch)"></rect>`)}
          ${leftAxis(y, left, right, 4, spec.responseWords.short)}
          <path class="band" d=${band} clip-path="url(#seen)"></path>
          <path class="band faint" d=${band} clip-path="url(#outside)"></path>
          <path class="curve" d=${curve} clip-path="url(#seen)"></path>
          <path class="curve dashed" d=${curve} clip-path="url(#outside)"></path>
          <path class="truth" d=${truth}></path>
          ${spec.labels.truth === undefined ? '' : svg`<line class="truth" x1=${right - textWidth(spec.labels.truth, 11) - 26} x2=${right - textWidth(spec.labels.truth, 11) - 4} y1="9" y2="9"></line><text class="tick" x=${right} y="12" text-anchor="end">${spec.labels.truth}</text>`}
          ${right - to > textWidth(spec.labels.extrapolated, 11) + 8 ? svg`<text class="tick halo" x=${right - 2} y=${top + 10} text-anchor="end">${spec.labels.extrapolated}</text>` : ''}
          ${bottomAxis(x, bottom, Math.max(2, Math.floor((right - left) / 80)), spec.spendWords.short)}
          <line class="seen" x1=${from} x2=${to} y1=${bottom} y2=${bottom}></line>
          <text class="tick" x=${left} y=${bottom + 34}>${spec.labels.spend}</text>
          ${
            today && todayLabel
              ? svg`
            <line class="drop" x1=${today.x} x2=${today.x} y1=${today.y} y2=${bottom}></line>
            <circle class="before" cx=${today.x} cy=${today.y} r="5"></circle>
            <text class="label halo" x=${todayLabel.x} y=${todayLabel.y} text-anchor=${todayLabel.anchor}>${spec.labels.today}</text>`
              : ''
          }
          ${
            proposed && proposedLabel
              ? svg`
            <line class="drop strong" x1=${proposed.x} x2=${proposed.x} y1=${proposed.y} y2=${bottom}></line>
            <circle class="after" cx=${proposed.x} cy=${proposed.y} r="5.5"></circle>
            <text class="label strong halo" x=${proposedLabel.x} y=${proposedLabel.y} text-anchor=${proposedLabel.anchor}>${spec.labels.proposed}</text>`
              : ''
          }`,
      };
    },
  };
}
