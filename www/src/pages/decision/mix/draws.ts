// The draws as a file: one line a draw, one column a parameter, as other tools read them.

import type { Sampled } from '../../../engine';
import { csv, type Cell } from '../../../share/csv';

/**
 * `chain,draw,carry_over[Search],…`, with commas, since a dot separates decimals in every language of
 * statistics.
 */
export function drawsCsv({ draws, stats }: Sampled): string {
  const names = stats[0]?.parameters ?? [];
  const rows: Cell[][] = [
    ['chain', 'draw', ...names.map(({ role, of }) => (of === null ? role : `${role}[${of}]`))],
  ];
  let at = 0;
  for (const { chain, draws: count } of stats) {
    for (let draw = 0; draw < count; draw += 1, at += names.length)
      rows.push([chain, draw, ...draws.subarray(at, at + names.length)]);
  }
  // Tools of statistics take a mark before the first name for a part of it.
  return csv(rows, 'en').replace('\ufeff', '');
}

/** The draws of one parameter, chain by chain. */
export function chainsOf({ draws, stats }: Sampled, parameter: number): number[][] {
  const width = stats[0]?.parameters.length ?? 0;
  let at = 0;
  return stats.map(({ draws: count }) => {
    const own = Array.from({ length: count }, (_, draw) => draws[(at + draw) * width + parameter]!);
    at += count;
    return own;
  });
}
