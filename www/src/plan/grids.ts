// Which boxes each type of market grid has.

import { planItem, textOf } from './model';

const BOXES: Record<string, readonly string[]> = {
  pestel: ['political', 'economic', 'social', 'technological', 'environmental', 'legal'],
  five_forces: ['new_entrants', 'suppliers', 'buyers', 'substitutes', 'rivalry'],
  ansoff: ['market_penetration', 'market_development', 'product_development', 'diversification'],
  bcg: ['star', 'cash_cow', 'question_mark', 'dog'],
  ge: ['invest', 'select', 'harvest'],
};

/** The boxes of an entry with these fields: those of its grid, all of them before it has one. */
export function boxesIn(choices: readonly string[], fields: Readonly<Record<string, unknown>>): string[] {
  const grid = fields['grid'];
  const own = typeof grid === 'string' ? BOXES[textOf(planItem(grid), 'grid_type') ?? ''] : undefined;
  return choices.filter((choice) => own?.includes(choice) ?? true);
}
