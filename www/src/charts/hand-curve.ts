// One channel of a plan made by hand: points seen or the whole curve, where the plan stands, and the best plan once it is shown.
import { svg } from 'lit';
import { line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { bottomAxis, leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { priceLine } from './envelope';
import { along, fromZero, textWidth } from './scale';

export interface Points {
  spend: number[];
  response: number[];
}

export interface HandCurveSpec {
  file: string;
  title: string;
  description: string;
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
  table: ChartTable;
}

export function handCurve(spec: HandCurveSpec): Chart {
  const { curve, points, labels } = spec;
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const top = 38;
      const bottom = top + Math.round(Math.min(200, Math.max(130, width * 0.45)));
      const y = fromZero([spec.most.response], bottom, top, 4);
      const left = leftRoom(y, 4, spec.responseWords.short);
      const right = width - 16;
      const x = scaleLinear().domain([0, spec.most.spend]).range([left, right]);
      const drawn =
        curve === null
          ? ''
          : (line<number>(
              (i) => x(curve.spend[i]!),
              (i) => y(curve.response[i]!),
            )(curve.spend.map((_, i) => i)) ?? '');
      const on = (spend: number): number | null =>
        curve === null ? null : along(curve.spend, curve.response, spend);
      const [yours, best] = [on(spec.yours), spec.best === null ? null : on(spec.best)];
      const name = (text: string, at: number): { x: number; anchor: string } =>
        at + 9 + textWidth(text) < right ? { x: at + 9, anchor: 'start' } : { x: at - 9, anchor: 'end' };
      const [yourName, bestName] = [name(labels.yours, x(spec.yours)), name(labels.best, x(spec.best ?? 0))];
      return {
        height: bottom + 40,
        marks: svg`
          <defs><clipPath id="plot"><rect x=${left} y=${top} width=${right - left} height=${bottom - top}></rect></clipPath></defs>
          <text class="tick" x="0" y="12">${labels.response}</text>
          ${leftAxis(y, left, right, 4, spec.responseWords.short)}
          <path class="curve" d=${drawn}></path>
          ${points === null ? '' : points.spend.map((spend, i) => svg`<circle class="seen-point" cx=${x(spend)} cy=${y(points.response[i] ?? 0)} r="4"></circle>`)}
          ${spec.slope === null || yours === null ? '' : priceLine(x, y, spec.yours, yours, spec.slope)}
          ${bottomAxis(x, bottom, Math.max(2, Math.floor((right - left) / 80)), spec.spendWords.short)}
          <text class="tick" x=${left} y=${bottom + 32}>${labels.spend}</text>
          <line class="now" x1=${x(spec.yours)} x2=${x(spec.yours)} y1=${top} y2=${bottom}></line>
          <text class="label halo" x=${yourName.x} y=${top - 2} text-anchor=${yourName.anchor}>${labels.yours}</text>
          ${yours === null ? '' : svg`<circle class="after" cx=${x(spec.yours)} cy=${y(yours)} r="5.5"></circle>`}
          ${
            best === null || spec.best === null
              ? ''
              : svg`<circle class="best-mark" cx=${x(spec.best)} cy=${y(best)} r="7"></circle>
            <text class="label best halo" x=${bestName.x} y=${top - 16} text-anchor=${bestName.anchor}>${labels.best}</text><line class="drop" x1=${x(spec.best)} x2=${x(spec.best)} y1=${top - 12} y2=${bottom}></line>`
          }`,
      };
    },
  };
}
