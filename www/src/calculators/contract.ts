// What crosses between a calculator and the core: the types that the crate declares, and what can be asked
// about an answer.

import type * as Wire from '../../pkg/desk/desk';
import type {
  Comparison,
  DesignReading,
  Evaluation,
  Operation,
  Qr,
  Sensitivity,
  Sought,
  Sweep,
  TestReading,
} from '../../pkg/desk/desk';

export type {
  Code,
  InputColumn,
  AnsweredQuestion,
  Comparison,
  ComparisonRow,
  DesignReading,
  Ends,
  Evaluation,
  Expr,
  GuidingQuestion,
  Input,
  InputKind,
  Interval,
  Literal,
  Operation,
  Output,
  OutputColumn,
  OutputKind,
  OutputValue,
  Picture,
  Qr,
  Sensitivity,
  SensitivityEntry,
  Sought,
  Stage,
  Sweep,
  SweepPoint,
  TestReading,
  TestVerdict,
  Unit,
  VersionReading,
} from '../../pkg/desk/desk';

/** What an input holds: a number, a text, a list of numbers, a row, or rows. */
export type Value = number | string | null | Value[];
export type Values = Record<string, Value>;

type Asked<T> = Omit<T, 'inputs'> & { inputs: Values };
export type SeekRequest = Asked<Wire.SeekRequest>;
export type SensitivityRequest = Asked<Wire.SensitivityRequest>;
export type SweepRequest = Asked<Wire.SweepRequest>;
/** A set of inputs under a name. */
export type Scenario = Asked<Wire.Scenario>;
/** What a link or a file holds. */
export type Shared = Omit<Wire.Shared, 'scenarios'> & { scenarios: Scenario[] };
export interface ComparisonRequest {
  scenarios: Scenario[];
}

/** What is asked of an answer: what goes in and what comes out. */
export interface AnalysisKinds {
  seek: [SeekRequest, Sought];
  sensitivity: [SensitivityRequest, Sensitivity];
  sweep: [SweepRequest, Sweep];
  compare: [ComparisonRequest, Comparison];
}

/** What desk.js exports for calculators, as wasm-bindgen writes them. */
export interface CalculatorsGlue {
  buildId?: () => string;
  default: (init: { module_or_path: WebAssembly.Module }) => Promise<unknown>;
  catalogue: () => Operation[];
  evaluate: (operation: string, inputsJson: string) => Evaluation;
  seek: (operation: string, requestJson: string) => Sought;
  sensitivity: (operation: string, requestJson: string) => Sensitivity;
  sweep: (operation: string, requestJson: string) => Sweep;
  compare: (operation: string, requestJson: string) => Comparison;
  planTest: (requestJson: string) => DesignReading;
  readTest: (requestJson: string) => TestReading;
  readShared: (text: string) => Shared;
  qr: (text: string) => Qr | null;
}
