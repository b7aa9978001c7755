// Views of an answer where a picture says more than its numbers.

import { nothing, type TemplateResult } from 'lit';
import type { Evaluation, Operation, Values } from '../contract';
import type { Calculators } from '../engine';

export interface PictureContext {
  operation: Operation;
  values: Values;
  result: Evaluation;
  calculators: Calculators;
  currency: string | null;
}

export function picture(_: PictureContext): TemplateResult | typeof nothing {
  return nothing;
}
