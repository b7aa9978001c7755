// What crosses between a calculator and the core: the types that the crate declares, and what can be asked about an answer.

import type { Evaluation, Operation } from '../../pkg/levier';
import type { Shared } from '../share/shared';

export type { Column, Evaluation, Expr, Input, InputKind, Interval, Literal, Operation, Output, OutputColumn, OutputKind, OutputValue, Stage, Unit } from '../../pkg/levier';

/** What an input holds: a number, a text, a list of numbers, a row, or rows. */
export type Value = number | string | null | Value[];
export type Values = Record<string, Value>;

/** Which value of an input gives the answer that is wanted. */
export interface SeekRequest { inputs: Values; input: string; output?: string; target: number }
export interface Seek { status: string; value: number | null; reached: number | null; whole: number | null }

/** What the answer becomes when each input moves by `range`, up and down; the widest first. */
export interface SensitivityRequest { inputs: Values; output?: string; range: number }
export interface Swing { input: string; low: number | null; high: number | null; low_input: number; high_input: number }
export interface Sensitivity { value: number; rows: Swing[] }

/** The answer along one input. */
export interface SweepRequest { inputs: Values; input: string; output?: string; from?: number; to?: number; points: number }
export interface Sweep { points: { input: number; output: number | null }[]; crossing: number | null }

/** Several sets of inputs, side by side with the first. */
export interface Scenario { name: string; inputs: Values }
export interface CompareRequest { scenarios: Scenario[] }
export interface Comparison { rows: unknown[] }

/** The exports of calculators.js, as wasm-pack writes them. */
export interface CalculatorsGlue {
  default(init: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  catalogue(): Operation[];
  evaluate(operation: string, inputsJson: string): Evaluation;
  seek(operation: string, requestJson: string): Seek;
  sensitivity(operation: string, requestJson: string): Sensitivity;
  sweep(operation: string, requestJson: string): Sweep;
  compare(operation: string, requestJson: string): Comparison;
  readShared(text: string): Shared;
}
