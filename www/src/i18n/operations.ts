// The words of the catalogue: an operation's name, what its inputs and outputs are called, its traps.
// Texts are in messages/*/operations.ftl; ids write hyphens where keys have underscores.

import type { Operation, Unit } from '../engine/contract';
import { t, tFirst } from './messages';

function id(key: string): string {
  return key.replaceAll('_', '-');
}

export function operationName(operation: string): string {
  return t(`op-${id(operation)}`);
}

/** What it is, in a sentence. */
export function operationMeaning(operation: string): string {
  return t(`op-${id(operation)}-what`);
}

export function inputName(operation: string, key: string): string {
  return tFirst([`op-${id(operation)}-in-${id(key)}`, `in-${id(key)}`]);
}

export function outputName(operation: string, key: string): string {
  return key === 'value' ? operationName(operation) : tFirst([`op-${id(operation)}-out-${id(key)}`, `out-${id(key)}`]);
}

export function choiceName(operation: string, key: string, choice: string): string {
  return tFirst([`op-${id(operation)}-in-${id(key)}-${id(choice)}`, `choice-${id(choice)}`]);
}

export function pitfallText(pitfall: string): string {
  return t(pitfall);
}

export function inputUnit(operation: Operation | undefined, key: string): Unit {
  const kind = operation?.inputs.find((input) => input.key === key)?.kind;
  return kind?.type === 'number' ? kind.unit : 'number';
}

export function outputUnit(operation: Operation | undefined, key: string): Unit {
  return operation?.outputs.find((output) => output.key === key)?.unit ?? 'number';
}

/** Why there is no value, in a line. */
export function reasonText(code: string): string {
  return t(`reason-${id(code)}`);
}

export function warningText(code: string): string {
  return t(`warning-${id(code)}`);
}
