// The answers given about a file, kept for the next one of its kind: an export of the same report has the
// same columns, and asks the same. What is about single lines, or the year of one file, is not kept. They
// stay in this browser.

import type { ImportOptions } from '../engine';

const KEY = 'levier:answers';
/** Kinds that are remembered; the oldest gives way. */
const MOST = 60;
/** Where the names of the columns stand in a file, in bytes. */
const HEAD = 8192;
const LINES = 25;

type Answers = Omit<ImportOptions, 'lines' | 'year'>;

/**
 * What files of one kind have in common: the line of their first lines that has the most cells, digits apart.
 * Bytes are compared, whatever their encoding.
 */
export async function kindOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  let text = '';
  for (const byte of bytes) if (byte !== 0) text += String.fromCharCode(byte);
  const cells = (line: string): number => line.split(/[,;\t|]/).length;
  const lines = text.split(/\r\n|\r|\n/).slice(0, LINES);
  const names = lines.reduce((most, line) => (cells(line) > cells(most) ? line : most), '');
  return names.replace(/\d+/g, '#').slice(0, 2000);
}

/** What was answered last about a file of this kind. */
export function answersFor(kind: string): Answers | null {
  return kept().find(([own]) => own === kind)?.[1] ?? null;
}

export function rememberAnswers(kind: string, { lines: _, year: __, ...answers }: ImportOptions): void {
  if (kind === '' || Object.values(answers).every((answer) => answer == null)) return;
  const others = kept().filter(([own]) => own !== kind);
  write([...others, [kind, answers] as const].slice(-MOST));
}

export function forgetAnswers(kind: string): void {
  write(kept().filter(([own]) => own !== kind));
}

function kept(): (readonly [string, Answers])[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(all) ? all.filter(isPair) : [];
  } catch {
    return [];
  }
}

function isPair(one: unknown): one is readonly [string, Answers] {
  return Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'object' && one[1] !== null;
}

function write(all: readonly (readonly [string, Answers])[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Nothing can be kept here: the next file asks again.
  }
}
