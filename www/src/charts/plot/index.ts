// The layer of marks: scales, axes, marks and labels, and `plot`, which makes a chart of them.
export * from './axes';
export * from './bars';
export type { Frame, Mark, Place } from './frame';
export * from './key';
export { END_GAP, endLabels, spread, type EndLabel } from './labels';
export * from './paths';
export { each, faded, panel, plot, type ChartWords } from './plot';
export * from './points';
export * from './rows';
export { along, band, between, drawable, linear, ticksFor, type Scale, type ScaleOf } from './scale';
export * from './shape';
