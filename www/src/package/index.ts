// The npm package: the calculators for other programs, in Node and in browsers, with their sentences. The
// Wasm stands in the script, so nothing is fetched.

import en from 'levier:package-words/en';
import fr from 'levier:package-words/fr';
import type { Evaluation, Operation, Values } from '../calculators/contract';
import { Calculators } from '../calculators/engine';
import { EngineError, errorFields } from '../engine/error';
import { primary } from '../calculators/primary';
import { shown, wordsOf } from '../calculators/format';
import { openLanguage, operationMeaning, operationName, operationResult, readingText } from '../i18n';
import { errorSentence } from '../i18n/codes';

export type Language = 'fr' | 'en';

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
  /** Throws `LevierError`, whose `code` and `field` say what is wrong. */
  evaluate: (operation: string, inputs: Values) => Evaluation;
  /** The same in words. `currency`: ISO 4217, EUR when it is left out. */
  say: (operation: string, inputs: Values, options?: { lang?: Language; currency?: string }) => Said;
  /** What a `LevierError` means, and how to mend it. */
  explain: (error: LevierError, lang?: Language) => string;
}

/** Says in its message what a program has to change: `unknown_input: marge; roi takes revenue, …`. */
export class LevierError extends EngineError {
  override name = 'LevierError';

  constructor(error: unknown, id: string, operation: Operation | undefined) {
    const fields = errorFields(error);
    const keys = operation?.inputs.map(({ key }) => key).join(', ');
    const takes = /_input$/.test(fields.code) && keys ? `; ${id} takes ${keys}` : '';
    super({ ...fields, message: `${fields.code}: ${fields.field ?? id}${takes}` });
  }
}

let words: Promise<void> | undefined;

/** Compiles the module, once. */
export async function load(): Promise<Levier> {
  const calculators = await Calculators.start();
  words ??= Promise.resolve().then(() => {
    openLanguage('en', en);
    openLanguage('fr', fr);
  });
  await words;
  const evaluate = (id: string, inputs: Values): Evaluation => {
    try {
      return calculators.evaluate(id, inputs);
    } catch (error) {
      throw new LevierError(error, id, calculators.operation(id));
    }
  };
  return {
    catalogue: () => calculators.catalogue(),
    evaluate,
    say: (id, inputs, { lang = 'en', currency = 'EUR' } = {}) => {
      const result = evaluate(id, inputs);
      openLanguage(lang, '');
      return said(calculators.operation(id)!, inputs, result, currency);
    },
    explain: (error, lang = 'en') => {
      openLanguage(lang, '');
      return errorSentence(error);
    },
  };
}

function said(operation: Operation, inputs: Values, result: Evaluation, currency: string): Said {
  const main = primary(operation);
  const value = result.outputs[main.key];
  const args = { ...wordsOf(operation, inputs, result, currency), value: shown(value, main, currency) };
  return {
    name: operationName(operation.id),
    meaning: operationMeaning(operation.id),
    value: shown(value, main, currency),
    sentence: value == null || main.kind.type === 'rows' ? null : operationResult(operation.id, args),
    reading: readingText(result.reading),
  };
}
