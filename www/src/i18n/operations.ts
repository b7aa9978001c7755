// The words of the catalogue: an operation's name, what its inputs and outputs are called, its traps.
// Texts are in messages/*/operations/ and codes.ftl; ids write hyphens where keys have underscores.

import type { Code, Operation, Unit } from '../engine/contract';
import { key, type Key } from './key';
import { has, t, tFirst, tNamed, type Args } from './messages';

export function messageId<Name extends string>(name: Name): Key<Lowercase<Name>> {
  return key(name).toLowerCase() as Key<Lowercase<Name>>;
}

export function operationName(operation: string): string {
  return tNamed(`op-${messageId(operation)}`);
}

/** What it is, in a sentence. */
export function operationMeaning(operation: string): string {
  return tNamed(`op-${messageId(operation)}-what`);
}

/** The answer as a sentence, its value given as text; null when the operation has none. */
export function operationResult(operation: string, args: Args): string | null {
  const id = `op-${messageId(operation)}-result`;
  return has(id) ? t(id, args) : null;
}

export function inputName(operation: string, key: string): string {
  return tFirst([`op-${messageId(operation)}-input-${messageId(key)}`, `input-${messageId(key)}`]);
}

export function inputHint(operation: string, key: string): string {
  const id = [`op-${messageId(operation)}-input-${messageId(key)}-hint`, `input-${messageId(key)}-hint`].find(
    has,
  );
  return id === undefined ? '' : t(id);
}

/** The one output of a KPI bears the KPI's name. */
export function outputName(operation: string, key: string): string {
  return key === 'value'
    ? operationName(operation)
    : tFirst([`op-${messageId(operation)}-output-${messageId(key)}`, `output-${messageId(key)}`]);
}

/**
 * A word of a choice or of an answer; a text that is no such word, the name of a row for instance, stays as
 * it is.
 */
export function choiceName(key: string, choice: string): string {
  const id = [`choice-${messageId(key)}-${messageId(choice)}`, `choice-${messageId(choice)}`].find(has);
  return id === undefined ? choice : t(id);
}

/** How to read an answer of this size; null when that has no text. */
export function readingText(id: string | null | undefined): string | null {
  return id != null && has(id) ? t(id) : null;
}

/** The worked example, its inputs and outputs given as texts; null when the operation has none. */
export function exampleText(operation: string, args: Args): string | null {
  const id = `op-${messageId(operation)}-example`;
  return has(id) ? t(id, args) : null;
}

export function pitfallText(pitfall: string): string {
  return tNamed(pitfall);
}

export function inputUnit(operation: Operation | undefined, key: string): Unit {
  const kind = operation?.inputs.find((input) => input.key === key)?.kind;
  return kind?.type === 'number' || kind?.type === 'numbers' ? kind.unit : 'number';
}

export function outputUnit(operation: Operation | undefined, key: string): Unit {
  return operation?.outputs.find((output) => output.key === key)?.unit ?? 'number';
}

/** The unit of the operation's answer. */
export function answerUnit(operation: Operation | undefined): Unit {
  return operation?.outputs.find((output) => output.primary)?.unit ?? 'number';
}

/** A failed check of an objective, `S:missing_scope`, in a sentence. */
export function checkText(code: string): string {
  return tNamed(`failed-${messageId(code.replace(':', '-')).toLowerCase()}`);
}

/** Why there is no value. */
export function reasonText(code: Code | 'undefined'): string {
  return tFirst([`reason-${messageId(code)}`, `error-${messageId(code)}`, 'reason-unknown'], { code });
}

/** What to mind although there is a value. */
export function warningText(code: Code): string {
  return tFirst(
    [
      `warning-${messageId(code)}`,
      `reason-${messageId(code)}`,
      `error-${messageId(code)}`,
      'warning-unknown',
    ],
    { code },
  );
}
