// The answer of a calculator among its outputs.

import type { Operation, Output } from './contract';

export function primary(operation: Operation): Output {
  return operation.outputs.find((output) => output.primary) ?? operation.outputs[0]!;
}
