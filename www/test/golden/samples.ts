// Numbers, words and data that the golden pictures share.
import type { ChartTable } from '../../src/charts/chart';

/** Numbers as the pages word them, whatever the language of the machine. */
export function worded(value: number, unit = ''): string {
  const [whole, decimals] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}${unit}`;
}
export const inUnit = (unit: string) => ({
  long: (value: number) => worded(value, unit),
  short: (value: number) => worded(value, unit),
});
export const plain = inUnit('');
export const euros = inUnit(' €');
export const percents = {
  long: (value: number) => worded(100 * value, ' %'),
  short: (value: number) => worded(Math.round(100 * value), ' %'),
};

export const table: ChartTable = { columns: [], rows: [] };
export const about = (title: string) => ({ file: title, title, description: `${title}.`, table });
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
/** A wave that repeats nothing: data that look observed, and are the same each time. */
export const wave = (i: number, seed = 0): number =>
  Math.sin(i * 1.7 + seed) + 0.6 * Math.sin(i * 0.9 + 2 * seed);

export const dates = upTo(26).map((i) => `${1 + ((i * 7) % 28)}/${1 + Math.floor(i / 4)}`);
export const channels = ['Search', 'Display', 'Réseaux sociaux', 'TV nationale, écran du soir', 'Radio'];
