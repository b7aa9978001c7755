/** Inputs by their keys, as the catalogue names them. */
export type Inputs = Record<string, unknown>;
/** A calculator, by its id. */
export type OperationId = keyof OperationInputs;
/** What a calculator takes; anything where its id is known only when the program runs. */
export type InputsOf<Id> = Id extends OperationId ? OperationInputs[Id] : Inputs;
type AnyId = OperationId | (string & {});
export type Language = 'fr' | 'en';

/** Why an answer was refused. */
export class LevierError extends Error {
  /** What is wrong, for programs. */
  readonly code: Code;
  /** The input that it is about. */
  readonly field: string | null;
}

/** An answer in words. */
export interface Said {
  name: string;
  meaning: string;
  /** The main output as a short text: `+50 %`. */
  value: string;
  /** The answer as a sentence; null when it has none. */
  sentence: string | null;
  /** How to read an answer of this size; null when that has no text. */
  reading: string | null;
}

export interface Levier {
  /** Every calculator, with its inputs, outputs and formula. */
  catalogue: () => readonly Operation[];
  /** Throws `LevierError`. */
  evaluate: <Id extends AnyId>(operation: Id, inputs: InputsOf<Id>) => Evaluation;
  /** The same in words, in English unless told; `currency`: ISO 4217, EUR unless told. */
  say: <Id extends AnyId>(
    operation: Id,
    inputs: InputsOf<Id>,
    options?: { lang?: Language; currency?: string },
  ) => Said;
  /** What a `LevierError` means, and how to mend it. */
  explain: (error: LevierError, lang?: Language) => string;
}

/** Compiles the module, once. */
export function load(): Promise<Levier>;
