// Light, dark, or as the system says: an attribute on <html> that the style sheet reads.

export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'levier:theme';

export function theme(): Theme {
  const value = document.documentElement.dataset['theme'];
  return value === 'light' || value === 'dark' ? value : 'auto';
}

export function setTheme(next: Theme): void {
  if (next === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // The choice then lasts as long as the page.
  }
}

export function startTheme(): void {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'light' || kept === 'dark') document.documentElement.dataset['theme'] = kept;
  } catch {
    // Storage refused: as the system says.
  }
}
