// A table as CSV that a spreadsheet of the reader's language opens by itself: `;` and a decimal comma in
// French, `,` and a point in English, UTF-8 with its mark. Every text stands between quotes, so that a
// spreadsheet of another language does not split it; one that a spreadsheet would run as a formula is
// disarmed. A number is as people read it, or to its last digit.

import type { Language } from '../i18n';

export type Cell = string | number | boolean | null;

/** `all`: to the last digit. `people`: cents, and four digits of what is smaller than one. */
export type Precision = 'all' | 'people';

const BYTE_ORDER_MARK = '\ufeff';

export const SEPARATORS: Record<Language, { field: string; decimal: string }> = {
  fr: { field: ';', decimal: ',' },
  en: { field: ',', decimal: '.' },
};

export function csv(
  rows: readonly (readonly Cell[])[],
  language: Language,
  precision: Precision = 'all',
): string {
  const { field, decimal } = SEPARATORS[language];
  const lines = rows.map((row) => row.map((cell) => written(cell, decimal, precision)).join(field));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function written(cell: Cell, decimal: string, precision: Precision): string {
  if (cell === null || cell === '') return '';
  if (typeof cell !== 'number') return `"${disarmed(String(cell)).replaceAll('"', '""')}"`;
  if (!Number.isFinite(cell)) return '';
  return plain(precision === 'all' ? cell : rounded(cell)).replace('.', decimal);
}

function rounded(value: number): number {
  return Math.abs(value) >= 1 && Math.abs(value) < 1e15
    ? Number(value.toFixed(2))
    : Number(value.toPrecision(4));
}

/** No exponent between a billionth and 10²¹: some spreadsheets take `1e-7` for a text. */
function plain(value: number): string {
  const text = String(value);
  const [, sign = '', digit = '', rest = '', power = ''] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? [];
  if (power === '' || Number(power) > 9) return text;
  return `${sign}0.${'0'.repeat(Number(power) - 1)}${digit}${rest}`;
}

/**
 * An apostrophe before what a spreadsheet would compute, white space before it or not (OWASP, CSV injection).
 */
function disarmed(text: string): string {
  return /^[\s\u00a0\u202f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) || /^[\t\r\n]/.test(text)
    ? `'${text}`
    : text;
}
