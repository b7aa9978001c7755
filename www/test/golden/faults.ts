// What is wrong with a drawing, for whoever looks at it: texts over one another or outside the picture, sizes
// below zero, numbers that are none.
import type { Drawing } from '../../src/charts/chart';
import { boxOf, overlap, type Shape, type TextShape } from '../../src/charts/plot';

/** Letters stand inside their line by a few pixels: boxes that touch by less do not overlap. */
const SLACK = 1.5;

function flatten(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? flatten(shape.shapes) : [shape]));
}

export function faults(drawing: Drawing, width: number): string[] {
  const shapes = flatten(drawing.shapes);
  const texts = shapes.filter((shape): shape is TextShape => shape.kind === 'text');
  const numbers = shapes.flatMap((shape) =>
    Object.entries(shape).flatMap(([name, value]) =>
      typeof value === 'number' &&
      (!Number.isFinite(value) || (['width', 'height', 'r'].includes(name) && value < 0))
        ? [`${shape.kind} ${shape.kind === 'hatch' || shape.kind === 'clip' ? shape.id : name} is ${value}`]
        : [],
    ),
  );
  const paths = shapes.flatMap((shape) =>
    shape.kind === 'path' && /NaN|Infinity|e/.test(shape.d) ? [`path ${shape.d}`] : [],
  );
  const outside = texts.flatMap((text) => {
    const box = boxOf(text);
    return box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > drawing.height + 1
      ? [`"${text.text}" leaves the picture`]
      : [];
  });
  const over = texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => overlap(boxOf(one), boxOf(other), SLACK))
      .map((other) => `"${one.text}" over "${other.text}"`),
  );
  const empty = shapes.length === 0 ? ['nothing is drawn'] : [];
  return [...numbers, ...paths, ...outside, ...over, ...empty];
}
