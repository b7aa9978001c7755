// The key of the pseudonyms of customers: it stays in this browser, and goes into no workspace file.

const KEY = 'levier:pseudonyms';
const BYTES = 16;

/** The key, made at its first use; one for this visit only where nothing can be kept. */
export function pseudonymKey(): Uint8Array {
  const kept = readKept();
  if (kept !== null) return kept;
  const made = crypto.getRandomValues(new Uint8Array(BYTES));
  try {
    localStorage.setItem(KEY, [...made].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  } catch {
    // Files kept on this visit agree with each other; those of another visit will not.
  }
  return made;
}

function readKept(): Uint8Array | null {
  try {
    const text = localStorage.getItem(KEY) ?? '';
    return /^[0-9a-f]{32}$/.test(text)
      ? Uint8Array.from(text.match(/../g)!, (pair) => parseInt(pair, 16))
      : null;
  } catch {
    return null;
  }
}
