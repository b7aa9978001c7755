// The fitted outcome by period, part on part: the top line is the sum of all of them. A part below zero eats into the one under it.
import { svg } from 'lit';
import { area, line, stack } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { dates } from './fit-over-time';
import { key } from './key';
import { clip, fromZero, spread, textWidth } from './scale';

export interface StackedPart {
  name: string;
  /** The class of its ink: `slow`, `season`, `other`, `event` or `c1` to `c8`. */
  ink: string;
  values: number[];
}

export interface StackedPartsSpec {
  file: string;
  title: string;
  description: string;
  /** From the bottom up. */
  parts: StackedPart[];
  /** One short date a period, in words. */
  dates: string[];
  words: NumberWords;
  table: ChartTable;
}

export function stackedParts(spec: StackedPartsSpec): Chart {
  const places = spec.parts.map((_, index) => index);
  const layers = stack<number, number>()
    .keys(places)
    .value((period, part) => spec.parts[part]!.values[period]!)(spec.dates.map((_, index) => index));
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const wide = width >= 560;
      const above = key(
        [...spec.parts]
          .reverse()
          .map((part) => ({
            text: part.name,
            name: '',
            mark: (x, y) =>
              svg`<rect class="part ${part.ink}" x=${x} y=${y - 5} width="14" height="10"></rect>`,
          })),
        width,
      );
      const top = wide ? 12 : above.height + 4;
      const bottom = top + Math.round(Math.min(320, Math.max(190, width * 0.36)));
      const y = fromZero(
        layers.flatMap((layer) => layer.flatMap(([low, high]) => [low, high])),
        bottom,
        top,
      );
      const left = leftRoom(y, 5, spec.words.short);
      const names = spec.parts.map((part) => clip(part.name, 150, 12));
      const right = wide ? width - Math.max(...names.map((name) => textWidth(name))) - 30 : width - 6;
      const last = spec.dates.length - 1;
      const x = scaleLinear()
        .domain([0, Math.max(1, last)])
        .range([left, right]);
      const shape = area<[number, number]>(
        (_, i) => x(i),
        ([low]) => y(low),
        ([, high]) => y(high),
      );
      const edge = line<[number, number]>(
        (_, i) => x(i),
        ([, high]) => y(high),
      );
      const ends = layers.map((layer) => (y(layer[last]?.[0] ?? 0) + y(layer[last]?.[1] ?? 0)) / 2);
      const at = spread(ends, 15, top + 6, bottom - 2);
      return {
        height: bottom + 22,
        marks: svg`
          ${layers.map((layer, i) => svg`<path class="part ${spec.parts[i]!.ink}" d=${shape(layer as unknown as [number, number][]) ?? ''}></path>`)}
          ${layers.map((layer, i) => svg`<path class="part-edge ${spec.parts[i]!.ink}" d=${edge(layer as unknown as [number, number][]) ?? ''}></path>`)}
          ${leftAxis(y, left, right, 5, spec.words.short)}
          ${wide ? names.map((name, i) => svg`<line class="drop" x1=${right} x2=${right + 10} y1=${ends[i]} y2=${at[i]}></line><rect class="part ${spec.parts[i]!.ink}" x=${right + 11} y=${at[i]! - 5} width="8" height="10"></rect><text class="label" x=${right + 23} y=${at[i]} dy="0.35em">${name}</text>`) : above.marks}
          ${dates(spec.dates, x, bottom)}`,
      };
    },
  };
}
