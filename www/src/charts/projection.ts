// Customers on the two directions in which they differ most: one mark and one ink a group, its name where the group stands,
// and the columns that pull each way. Groups are told apart by shape as well as by colour.
import { svg } from 'lit';
import { extent, mean } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { Chart, ChartTable } from './chart';
import { clip, spread, textWidth } from './scale';

export interface ProjectionSpec {
  file: string;
  title: string;
  description: string;
  x: number[];
  y: number[];
  /** The group of each point, from 0. */
  group: number[];
  names: string[];
  axes: { name: string; x: number; y: number }[];
  labels: { x: string; y: string };
  table: ChartTable;
}

const SHAPES = [
  symbolCircle,
  symbolTriangle,
  symbolSquare,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
];

export function projection(spec: ProjectionSpec): Chart {
  const mark = (group: number, size: number): string => symbol(SHAPES[group % SHAPES.length]!, size)() ?? '';
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const wide = width >= 560;
      const [left, right, top] = [8, width - 8, 14];
      const bottom = top + Math.round(Math.min(460, Math.max(260, width * 0.55)));
      const pad = ([low = 0, high = 1]: [number | undefined, number | undefined]): [number, number] =>
        low === high ? [low - 1, high + 1] : [low, high];
      const x = scaleLinear()
        .domain(pad(extent(spec.x)))
        .range([left + 10, right - 10]);
      const y = scaleLinear()
        .domain(pad(extent(spec.y)))
        .range([bottom - 10, top + 10]);
      const members = spec.names.map((_, group) =>
        spec.group.flatMap((one, at) => (one === group ? [at] : [])),
      );
      const places = members.map((some) => ({
        x: x(mean(some, (at) => spec.x[at]!) ?? 0),
        y: y(mean(some, (at) => spec.y[at]!) ?? 0),
      }));
      const heights = spread(
        places.map((place) => place.y),
        18,
        top + 12,
        bottom - 12,
      );
      // The arrows are as long as the drawing allows: they say a direction, and which pulls more.
      const longest = Math.max(1e-9, ...spec.axes.map((axis) => Math.hypot(axis.x, axis.y)));
      const reach = Math.min(right - left, bottom - top) * 0.36;
      const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
      const arrows = spec.axes.map((axis) => ({
        name: axis.name,
        x: cx + (axis.x / longest) * reach,
        y: cy - (axis.y / longest) * reach,
      }));
      const words = spread(
        arrows.map((arrow) => arrow.y + (arrow.y < cy ? -7 : 15)),
        13,
        top + 10,
        bottom - 4,
      );
      return {
        height: bottom + 26,
        marks: svg`
          <rect class="closed" x=${left} y=${top} width=${right - left} height=${bottom - top}></rect>
          ${spec.x.map((value, at) => svg`<path class="part c${(spec.group[at]! % 8) + 1}" fill-opacity="0.62" transform="translate(${x(value).toFixed(1)},${y(spec.y[at]!).toFixed(1)})" d=${mark(spec.group[at]!, wide ? 26 : 18)}></path>`)}
          ${arrows.map(
            (
              arrow,
              at,
            ) => svg`<line class="whisker" x1=${cx} y1=${cy} x2=${arrow.x} y2=${arrow.y}></line><circle cx=${arrow.x} cy=${arrow.y} r="2.5"></circle>
            <text class="tick halo" x=${Math.min(Math.max(arrow.x, left + textWidth(arrow.name, 11) / 2), right - textWidth(arrow.name, 11) / 2)} y=${words[at]!} text-anchor="middle">${arrow.name}</text>`,
          )}
          ${members.map((some, group) => {
            if (some.length === 0) return '';
            const text = clip(spec.names[group]!, Math.min(220, width * 0.5));
            const at = Math.min(
              Math.max(places[group]!.x, left + textWidth(text) / 2 + 16),
              right - textWidth(text) / 2 - 6,
            );
            return svg`<path class="part c${(group % 8) + 1}" stroke="var(--ink)" stroke-width="1" transform="translate(${at - textWidth(text) / 2 - 8},${heights[group]!})" d=${mark(group, 70)}></path>
              <text class="label halo" font-weight="600" x=${at + 2} y=${heights[group]!} dy="0.35em" text-anchor="middle">${text}</text>`;
          })}
          <text class="tick" x=${right} y=${bottom + 17} text-anchor="end">${clip(`${spec.labels.x} · ${spec.labels.y}`, width - 16, 11)}</text>`,
      };
    },
  };
}
