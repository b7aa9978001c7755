// The parts of Operations, each with the kinds of items that are kept there.

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

/** Where the items of a kind are listed. */
export function homeOf(kind: string): Part {
  return HOMES[kind] ?? 'plan';
}

/** The address of a part. */
export function partPath(part: Part): string[] {
  return part === 'plan' ? [] : [part];
}
