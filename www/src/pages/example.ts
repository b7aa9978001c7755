// An empty page fills itself with the example: one click, and undo brings back what was there.

import { html, type TemplateResult } from 'lit';
import { engine, session } from '../app/context';
import { href } from '../app/router';
import { language, t } from '../i18n';

export function openExample(): void {
  session().replace(engine().exampleDocument(language()));
}

export function emptyPage(words: {
  title: string;
  text: string;
  import: string;
  example: string;
}): TemplateResult {
  return html`<div class="empty">
    <h2>${t(words.title)}</h2>
    <p>${t(words.text)}</p>
    <p class="actions">
      <a class="button primary" href=${href('data')}>${t(words.import)}</a>
      ${session().readOnly ? '' : html`<button class="button" type="button" @click=${openExample}>${t(words.example)}</button>`}
    </p>
  </div>`;
}
