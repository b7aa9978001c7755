// What a chart is: words, a drawing for a width, and the same numbers as a table. The one idea: a chart is
// data plus a pure function of the width, so that it can be resized, printed, saved and tested alike.
import type { Scale } from './plot/scale';
import type { Shape } from './plot/shape';

/** Shapes in pixels; the frame gives them a viewBox of this size. */
export interface Drawing {
  height: number;
  shapes: readonly Shape[];
  /** What could not be drawn as asked: a value without a place, a label without room. */
  warnings: readonly string[];
  /** The horizontal axis, for who places something on the drawing. */
  x?: Scale;
}

export interface ChartColumn {
  label: string;
  numeric: boolean;
}

/** The chart in words, for who does not see it or wants the numbers. Cells are already worded. */
export interface ChartTable {
  columns: ChartColumn[];
  /** A function where there are many: they are worded when somebody opens the table. */
  rows: string[][] | (() => string[][]);
}

export interface Chart {
  /** Name of the file when saved, without extension. */
  file: string;
  title: string;
  /** One or two sentences: what is drawn and what it shows. */
  description: string;
  draw: (width: number) => Drawing;
  table: ChartTable;
}

/** How a chart writes its numbers. `short` is for axes, whose largest number says how all are written. */
export interface NumberWords {
  long: (value: number) => string;
  short: (value: number, largest?: number) => string;
}
