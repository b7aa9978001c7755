// Answers to exercises, in a place of their own in this browser: as they were typed, never what follows from
// them.

const KEY = 'levier:sheets';
const VERSION = 1;
/** The sheets that are kept; the ones left alone the longest go first. */
const MOST = 100;

export interface KeptAttempt {
  text: string;
  /** Hints taken before it. */
  hints: number;
}

export interface KeptQuestion {
  hints: number;
  attempts: KeptAttempt[];
  /** The answer was shown: what is typed afterwards does not count. */
  shown: boolean;
}

export interface KeptSheet {
  /** The language in which its answers are read. */
  lang: 'fr' | 'en';
  revision: number;
  /** When the first answer was given and the last one, in milliseconds. */
  started: number;
  touched: number;
  questions: KeptQuestion[];
}

type Sheets = Record<string, KeptSheet>;

function read(): Sheets {
  const text = localStorage.getItem(KEY);
  if (text === null) return {};
  try {
    const kept = JSON.parse(text) as { v?: unknown; sheets?: unknown };
    return kept.v === VERSION && typeof kept.sheets === 'object' && kept.sheets !== null
      ? Object.fromEntries(
          Object.entries(kept.sheets).filter((entry): entry is [string, KeptSheet] => isSheet(entry[1])),
        )
      : {};
  } catch {
    return {};
  }
}

function isSheet(sheet: unknown): boolean {
  const own = sheet as Partial<KeptSheet> | null;
  const isAttempt = (one: Partial<KeptAttempt> | null): boolean =>
    typeof one?.text === 'string' && typeof one.hints === 'number';
  return (
    (own?.lang === 'fr' || own?.lang === 'en') &&
    typeof own.revision === 'number' &&
    typeof own.started === 'number' &&
    typeof own.touched === 'number' &&
    Array.isArray(own.questions) &&
    own.questions.every(
      (one: Partial<KeptQuestion> | null) =>
        typeof one?.hints === 'number' && Array.isArray(one.attempts) && one.attempts.every(isAttempt),
    )
  );
}

/** What was answered on the sheet of a seed, if anything was kept. */
export function keptSheet(seed: string): KeptSheet | null {
  try {
    const sheets = read();
    return Object.hasOwn(sheets, seed) ? sheets[seed]! : null;
  } catch {
    return null;
  }
}

/** Keeps a sheet; false where this browser keeps nothing. */
export function keepSheet(seed: string, sheet: KeptSheet): boolean {
  try {
    const sheets = Object.entries({ ...read(), [seed]: sheet });
    const latest = sheets.sort(([, a], [, b]) => b.touched - a.touched).slice(0, MOST);
    localStorage.setItem(KEY, JSON.stringify({ v: VERSION, sheets: Object.fromEntries(latest) }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a sheet. */
export function forgetSheet(seed: string): void {
  try {
    const sheets = Object.entries(read()).filter(([name]) => name !== seed);
    localStorage.setItem(KEY, JSON.stringify({ v: VERSION, sheets: Object.fromEntries(sheets) }));
  } catch {
    // Nothing was kept there.
  }
}
