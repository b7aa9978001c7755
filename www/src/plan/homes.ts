// The parts of Operations, and which of them lists the items of a kind.

export const PARTS = ['plan', 'calendar', 'contents', 'launch', 'people', 'proof', 'report'] as const;
export type Part = (typeof PARTS)[number];

const HOMES: Record<string, Part> = {
  campaign: 'plan',
  budget_line: 'plan',
  content: 'contents',
  promotion: 'launch',
  phase: 'launch',
  gate: 'launch',
  person: 'people',
  task: 'people',
  review: 'people',
  key_result: 'proof',
};

/** The part that lists the items of a kind; null: they are listed with the market, in Strategy. */
export function homeOf(kind: string): Part | null {
  return HOMES[kind] ?? null;
}
