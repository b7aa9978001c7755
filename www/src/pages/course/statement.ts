// The statement of an exercise: paragraphs, and lists of figures where its lines begin with a bullet.

import { html, type TemplateResult } from 'lit';
import type { Description } from '../../course/library';
import { inWords } from '../../course/texts';
import { t } from '../../i18n';
import { lines } from './lines';

export function statementView({ statement }: Description): TemplateResult {
  return html`<section class="sheet prose statement" aria-label=${t('course-statement')}>
    ${lines(inWords(statement))}
  </section>`;
}
