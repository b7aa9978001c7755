// The module of the calculators: loaded once, called with plain objects, replaced when it panics.

import { Instance } from '../engine/instance';
import { compileModule, glueAddress, instantiate } from '../engine/wasm';
import type {
  AnalysisKinds,
  CalculatorsGlue,
  DesignReading,
  Evaluation,
  Operation,
  Qr,
  Shared,
  Sweep,
  SweepRequest,
  TestReading,
  Values,
} from './contract';

export { EngineError } from '../engine/error';
export { EngineStartError } from '../engine/wasm';

/** An instance of its own: one that panics takes nothing of the document with it. */
const address = (): string => `${glueAddress('desk.js')}&calculators`;

let started: Promise<Calculators> | undefined;

export class Calculators extends Instance<CalculatorsGlue> {
  #catalogue: readonly Operation[] | undefined;

  private constructor(module: WebAssembly.Module, glue: CalculatorsGlue) {
    super(glue, (generation) => instantiate<CalculatorsGlue>(module, address(), generation));
  }

  /** The one instance of the page; rejects with `EngineStartError`, and may be asked again then. */
  static start(): Promise<Calculators> {
    started ??= compileModule('desk_bg.wasm')
      .then(
        async (module) => new Calculators(module, await instantiate<CalculatorsGlue>(module, address(), 0)),
      )
      .catch((error: unknown) => {
        started = undefined;
        throw error;
      });
    return started;
  }

  catalogue(): readonly Operation[] {
    this.#catalogue ??= this.call((glue) => glue.catalogue());
    return this.#catalogue;
  }

  operation(id: string): Operation | undefined {
    return this.catalogue().find((operation) => operation.id === id);
  }

  evaluate(operation: string, inputs: Values): Evaluation {
    return this.call((glue) => glue.evaluate(operation, JSON.stringify(inputs)));
  }

  sweep(operation: string, request: SweepRequest): Sweep {
    return this.analyse('sweep', operation, request);
  }

  /** What is asked of an answer, here and now; `askApart` keeps the page free meanwhile. */
  analyse<K extends keyof AnalysisKinds>(
    kind: K,
    operation: string,
    request: AnalysisKinds[K][0],
  ): AnalysisKinds[K][1] {
    return this.call((glue) => glue[kind](operation, JSON.stringify(request)) as AnalysisKinds[K][1]);
  }

  /** A `TestDesign` by its fields; what has a usual value may be left out. */
  planTest(design: Record<string, unknown>): DesignReading {
    return this.call((glue) => glue.planTest(JSON.stringify(design)));
  }

  /** A `TestPlan` by its fields. */
  readTest(test: Record<string, unknown>): TestReading {
    return this.call((glue) => glue.readTest(JSON.stringify(test)));
  }

  /** What the text of a share link holds, read strictly. */
  readShared(text: string): Shared {
    return this.call((glue) => glue.readShared(text));
  }

  /** The text as a QR code; null when it is too long for one. */
  qr(text: string): Qr | null {
    return this.call((glue) => glue.qr(text));
  }
}
