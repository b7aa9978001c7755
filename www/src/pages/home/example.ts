// The example's own figures, for the lever of the first screen: measured, fitted and reallocated by the
// engine.

import { engine } from '../../app/context';
import {
  DecisionEngine,
  toEngineError,
  wholeBudget,
  type Document,
  type Figure,
  type Measure,
  type Reallocation,
} from '../../engine';
import { language, type Language } from '../../i18n';
import { today } from '../../i18n';

export interface Example {
  text: string;
  document: Document;
  measure: Measure | null;
  /** The figure that judges the first objective, if the data hold it. */
  current: Figure | null;
  /** Null until the worker has fitted the curves. */
  reallocation: Reallocation | null;
  failed: boolean;
}

/** Fires `change`. */
class ExampleFigures extends EventTarget {
  #known = new Map<Language, Example>();
  #fitting = new AbortController();

  get(): Example {
    const now = language();
    let example = this.#known.get(now);
    if (!example) {
      example = read(now);
      this.#known.set(now, example);
      void this.#fit(now, example);
    }
    return example;
  }

  /** Nobody looks: a fit that is under way is given up, and begun again by the next look. */
  rest(): void {
    this.#fitting.abort();
    this.#fitting = new AbortController();
  }

  async #fit(now: Language, example: Example): Promise<void> {
    const { signal } = this.#fitting;
    try {
      const decision = await DecisionEngine.start();
      const fit = await decision.fitResponse(engine().responseTask(example.text), { signal });
      const setup = wholeBudget(example.document.budget);
      this.#known.set(now, { ...example, reallocation: decision.reallocate(fit, setup) });
    } catch (error) {
      if (signal.aborted) {
        this.#known.delete(now);
        return;
      }
      console.error(toEngineError(error));
      this.#known.set(now, { ...example, failed: true });
    }
    this.dispatchEvent(new Event('change'));
  }
}

function read(now: Language): Example {
  const text = engine().exampleDocument(now);
  const document = JSON.parse(text) as Document;
  const objective = document.objectives[0];
  return {
    text,
    document,
    measure: attempt(() => engine().measure(text)),
    current: objective ? attempt(() => engine().judgeObjective(text, objective.id, today()).current) : null,
    reallocation: null,
    failed: false,
  };
}

function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch (error) {
    console.error(toEngineError(error));
    return null;
  }
}

export const exampleFigures = new ExampleFigures();
