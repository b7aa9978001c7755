// The first answer, by least squares, and what became of it: under the sentence that it was, so that nobody
// acts on an answer that gives way, nor wonders where it went.

import { html, nothing, type TemplateResult } from 'lit';
import type { BudgetSetup } from '../../../engine';
import { t } from '../../../i18n';
import { sentence } from '../headline';
import { lab } from '../lab';
import type { Words } from '../units';

/** `now` is the sentence that stands above. */
export function firstAnswer(now: string, words: Words, budget: BudgetSetup): TemplateResult | typeof nothing {
  const { replaced } = lab;
  const { kind } = lab.sampler.state;
  if (kind === 'running') return note(t('mix-first-brief'));
  if (kind !== 'done' || replaced === null) return nothing;
  const before = sentence(replaced, words, budget);
  return note(before === now ? t('mix-first-confirmed') : t('mix-first-replaced', { before }));
}

function note(text: string): TemplateResult {
  return html`<p class="quiet small mix-first" role="status">${text}</p>`;
}
