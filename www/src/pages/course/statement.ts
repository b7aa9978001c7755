// The statement of an exercise: paragraphs, and lists of figures where its lines begin with a bullet.

import { html, type TemplateResult } from 'lit';
import type { Description } from '../../course/library';
import { inWords } from '../../course/texts';
import { t } from '../../i18n';

const BULLET = '• ';

/** Lines as paragraphs and lists. */
export function lines(text: string): TemplateResult[] {
  const blocks: string[][] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const last = blocks.at(-1);
    if (line.startsWith(BULLET) && last?.[0]?.startsWith(BULLET) === true) last.push(line);
    else blocks.push([line]);
  }
  return blocks.map((block) =>
    block[0]!.startsWith(BULLET)
      ? html`<ul>
          ${block.map((line) => html`<li>${line.slice(BULLET.length)}</li>`)}
        </ul>`
      : html`<p>${block[0]}</p>`,
  );
}

export function statementView({ statement }: Description): TemplateResult {
  return html`<section class="sheet prose statement" aria-label=${t('course-statement')}>
    ${lines(inWords(statement))}
  </section>`;
}
