// In levier.html, in the place of the browser's storage: every file opened on a computer shares that one, so
// nothing is kept there. What is written lasts as long as the page.

const kept = new Map<string, string>();

export const localStorage = {
  getItem: (key: string): string | null => kept.get(key) ?? null,
  setItem: (key: string, value: string): void => void kept.set(key, value),
  removeItem: (key: string): void => void kept.delete(key),
};
