// What crosses between a calculator and the core: the types that the crate declares, and what can be asked about an answer.

import type { ErrorFields } from '../engine/error';
import type { Evaluation, Operation, OutputValue, Unit } from '../../pkg-embed/calculators';
import type { Shared } from '../share/shared';

export type { Column, Evaluation, Expr, Input, InputKind, Interval, Literal, Operation, Output, OutputColumn, OutputKind, OutputValue, Stage, Unit } from '../../pkg-embed/calculators';

/** What an input holds: a number, a text, a list of numbers, a row, or rows. */
export type Value = number | string | null | Value[];
export type Values = Record<string, Value>;

/** Which value of an input gives the output that is wanted. */
export interface SeekRequest {
  inputs: Values;
  input: string;
  output?: string;
  target: number;
}
export interface Sought {
  status: 'found' | 'never' | 'already';
  value: number | null;
  reached: number | null;
  /** For an input that counts things. */
  whole: number | null;
  whole_reached: number | null;
  /** Where nothing reaches the target. */
  closest: number | null;
  closest_reached: number | null;
  direction: 'rises' | 'falls' | 'not_monotone' | 'constant';
  at_bound: boolean;
  current: number | null;
}

/** What an output becomes when each input moves by `range` of itself, down and up; the widest first. */
export interface SensitivityRequest {
  inputs: Values;
  output?: string;
  range?: number;
}
export interface SensitivityEntry {
  input: string;
  low: number;
  high: number;
  low_output: number | null;
  low_reason: string | null;
  high_output: number | null;
  high_reason: string | null;
  swing: number | null;
  unchanged: boolean;
}
export interface Sensitivity {
  output: string;
  unit: Unit;
  base: number;
  range: number;
  entries: SensitivityEntry[];
}

/** An output along one input. */
export interface SweepRequest {
  inputs: Values;
  input: string;
  output?: string;
  from?: number;
  to?: number;
  points?: number;
}
export interface SweepPoint {
  x: number;
  y: number | null;
}
export interface Sweep {
  input: string;
  output: string;
  x_unit: Unit;
  y_unit: Unit;
  points: SweepPoint[];
  current: SweepPoint | null;
  crossing: number | null;
}

/** Several sets of inputs, each held against the first. */
export interface Scenario {
  name: string;
  inputs: Values;
}
export interface ComparisonRequest {
  scenarios: Scenario[];
}
export interface ComparisonRow {
  output: string;
  unit: Unit;
  values: OutputValue[];
  reasons: (string | null)[];
  difference_unit: Unit;
  differences: (number | null)[];
  relative: (number | null)[];
  relative_reason: string | null;
}
export interface Comparison {
  names: string[];
  errors: (ErrorFields | null)[];
  warnings: (string | null)[];
  rows: ComparisonRow[];
}

/** The exports of calculators.js, as wasm-pack writes them. */
export interface CalculatorsGlue {
  default(init: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  catalogue(): Operation[];
  evaluate(operation: string, inputsJson: string): Evaluation;
  seek(operation: string, requestJson: string): Sought;
  sensitivity(operation: string, requestJson: string): Sensitivity;
  sweep(operation: string, requestJson: string): Sweep;
  compare(operation: string, requestJson: string): Comparison;
  readShared(text: string): Shared;
}
