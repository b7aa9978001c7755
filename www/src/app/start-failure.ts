// What is shown when the engine cannot start. Plain DOM and both languages at once: nothing here may need the
// engine. The stored document is handed out as it stands in the store.

import { EngineStartError } from '../engine';
import { tIn, type Language } from '../i18n';
import { STORE_KEY } from '../keep/state';

export function showStartFailure(app: Element, error: unknown): void {
  const failure = error instanceof EngineStartError ? error.failure : 'broken';
  console.error(error);
  const main = document.createElement('main');
  main.className = 'start-failure';
  main.id = 'main';
  const stored = storedText();
  for (const language of ['fr', 'en'] as const) main.append(section(language, failure, stored));
  app.replaceChildren(main);
  document.title = 'Levier';
}

/** In a frame the site does not run: it says so, and opens in a tab of its own. */
export function showFramed(app: Element): void {
  const main = document.createElement('main');
  main.className = 'start-failure';
  main.id = 'main';
  for (const language of ['fr', 'en'] as const) {
    const part = document.createElement('section');
    part.lang = language;
    const open = element('a', tIn(language, 'start-framed-open'));
    open.className = 'button primary';
    open.setAttribute('href', location.href);
    open.setAttribute('target', '_blank');
    open.setAttribute('rel', 'noopener');
    const actions = document.createElement('p');
    actions.className = 'actions';
    actions.append(open);
    const title = element(language === 'fr' ? 'h1' : 'h2', tIn(language, 'start-framed-title'));
    part.append(title, element('p', tIn(language, 'start-framed')), actions);
    main.append(part);
  }
  app.replaceChildren(main);
}

function section(language: Language, failure: string, stored: string | null): HTMLElement {
  const part = document.createElement('section');
  part.lang = language;
  part.append(
    element(language === 'fr' ? 'h1' : 'h2', tIn(language, 'start-failure-title')),
    element('p', tIn(language, `start-failure-${failure}`)),
    element('p', tIn(language, stored === null ? 'start-failure-nothing-stored' : 'start-failure-stored')),
  );
  const actions = document.createElement('p');
  actions.className = 'actions';
  if (stored !== null) {
    const save = element('a', tIn(language, 'start-failure-export'));
    save.className = 'button primary';
    save.setAttribute('href', URL.createObjectURL(new Blob([stored], { type: 'application/json' })));
    save.setAttribute('download', 'levier-stored.json');
    actions.append(save);
  }
  const again = element('button', tIn(language, 'start-failure-retry'));
  again.className = 'button';
  again.addEventListener('click', () => location.reload());
  actions.append(again);
  part.append(actions);
  return part;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function storedText(): string | null {
  try {
    return localStorage.getItem(STORE_KEY);
  } catch {
    return null;
  }
}
