// The plan handed to someone else: text, table, picture, paper.

import { html, type TemplateResult } from 'lit';
import { saveFile } from '../../app/files';
import { savePng } from '../../charts/save';
import { t, type MessageId } from '../../i18n';

export interface HandOver {
  markdown: () => string;
  csv: () => string;
  /** Name of the files, without extension. */
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
    ${button('decision-hand-csv', () => saveFile(`${plan.file}.csv`, plan.csv(), 'text/csv;charset=utf-8'))}
    ${button('decision-hand-markdown', copy)} ${button('decision-hand-picture', picture)}
    ${button('decision-hand-print', () => window.print())}
  </div>`;
}
