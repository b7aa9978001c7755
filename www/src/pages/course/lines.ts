// Texts of several lines: paragraphs, and lists where lines begin with a bullet.

import { html, type TemplateResult } from 'lit';

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
