// An empty page fills itself with the example: one click. A workspace that holds something is put away.

import { html, type TemplateResult } from 'lit';
import { session } from '../app/context';
import { lab } from '../engine';
import { href } from '../app/router';
import { language, t, type MessageId } from '../i18n';

export async function openExample(): Promise<void> {
  const [example] = await Promise.all([lab.exampleDocument(language()), session().begin()]);
  await session().openBeside({ text: example.text, kept: example.tables });
}

export function emptyPage(words: {
  title: MessageId;
  text: MessageId;
  import: MessageId;
  example: MessageId;
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
