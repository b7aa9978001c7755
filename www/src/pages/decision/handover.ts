// The plan handed to someone else: text, table, picture, paper.

import { html, type TemplateResult } from 'lit';
import { savePng } from '../../charts/save';
import { t, type MessageId } from '../../i18n';
import { tableButtons, type TableFile } from '../../share/table-file';

export interface HandOver {
  markdown: () => string;
  table: () => TableFile;
  /** Name of the picture, without extension. */
  file: string;
  /** The chart to save as a picture. */
  source: () => Element | null;
  /** What to say of a copy. */
  said: (text: string) => void;
}

export function handOver(plan: HandOver): TemplateResult {
  const button = (id: MessageId, act: () => void): TemplateResult =>
    html`<button type="button" class="button small" @click=${act}>${t(id)}</button>`;
  const copy = (): void => {
    navigator.clipboard.writeText(plan.markdown()).then(
      () => plan.said(t('decision-hand-markdown-copied')),
      () => plan.said(t('decision-hand-failed')),
    );
  };
  const picture = (): void => {
    const drawing = plan.source()?.shadowRoot?.querySelector('svg');
    if (drawing) void savePng(drawing, plan.file);
  };
  return html`<div class="actions no-print" role="group" aria-label=${t('decision-hand-title')}>
    ${tableButtons(plan.table)} ${button('decision-hand-markdown', copy)}
    ${button('decision-hand-picture', picture)} ${button('decision-hand-print', () => window.print())}
  </div>`;
}
