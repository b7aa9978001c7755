// The parts of the page, each at an address of its own: #/customers/cohorts.

import { html, nothing, type TemplateResult } from 'lit';
import { href } from '../../app/router';
import type { AudienceFacts, EngineError } from '../../engine';
import { formatNumber, t } from '../../i18n';
import { key, problem } from '../../i18n/codes';
import type { Worded } from '../../i18n/worded';
import type { Asked, Question } from '../../state/question';
import { lab } from './lab';

export const PARTS = ['purchases', 'cohorts', 'survival', 'retention', 'acquisition', 'by-hand'] as const;
export type Part = (typeof PARTS)[number];

/** Those that need no table. */
export const FREE: ReadonlySet<Part> = new Set<Part>(['retention', 'by-hand']);

/** Those that a table with one row a customer can answer. */
const OF_CUSTOMERS: readonly Part[] = ['survival', 'retention', 'by-hand'];

/** What an address asks for; without a word, the first part that the table can answer. */
export function partOf(params: readonly string[], shape: AudienceFacts['shape'] | null): Part {
  return PARTS.find((part) => part === params[0]) ?? (shape === 'customers' ? 'survival' : 'purchases');
}

export function partHref(part: Part): string {
  return href('customers', part === 'purchases' ? [] : [part], lab.query());
}

export function partsNav(current: Part, shape: AudienceFacts['shape'] | null): TemplateResult {
  const parts = shape === 'customers' ? OF_CUSTOMERS : PARTS;
  return html`<nav class="customers-parts no-print" aria-label=${t('customers-parts')}>
    ${parts.map((part) => html`<a href=${partHref(part)} aria-current=${part === current ? 'true' : 'false'}>${t(`customers-part-${part}`)}</a>`)}
  </nav>`;
}

/** The last answer of a question, while another is worked out too. */
export function lastOf<T>(state: Asked<T>): T | null {
  return state.kind === 'done' ? state.value : state.kind === 'working' ? state.last : null;
}

/** What stands in for an answer: the work, its end, or why there is none. */
export function waiting<T>(question: Question<T>): TemplateResult | typeof nothing {
  const { state } = question;
  if (state.kind === 'working') return working(state, () => question.stop());
  if (state.kind === 'stopped')
    return html`<p class="row" role="status">
      ${t('customers-stopped')}
      <button type="button" class="button small" @click=${() => question.drop()}>
        ${t('customers-again')}
      </button>
    </p>`;
  if (state.kind === 'failed') return failed(state.error, () => question.drop());
  return nothing;
}

function working({ done, total }: { done: number; total: number }, stop: () => void): TemplateResult {
  const share = total === 0 ? null : done / total;
  const text =
    share === null
      ? t('customers-working')
      : t('customers-working-percent', { percent: formatNumber(Math.floor(share * 100)) });
  return html`<p class="row customers-working" aria-busy="true">
    <span role="status">${text}</span>
    ${share === null ? html`<progress aria-label=${t('customers-working')}></progress>` : html`<progress max="1" .value=${share} aria-label=${t('customers-working')}></progress>`}
    <button type="button" class="button small" @click=${stop}>${t('customers-stop')}</button>
  </p>`;
}

function failed(error: EngineError, again: () => void): TemplateResult {
  return html`${problem(error)}
    <p class="actions">
      <button type="button" class="button small" @click=${again}>${t('customers-again')}</button>
    </p>`;
}

/** What the data do not allow, one sentence a code. */
export function warningsView(codes: readonly Worded['customers-warning'][]): TemplateResult | typeof nothing {
  if (codes.length === 0) return nothing;
  return html`<div class="stack tight">
    ${[...new Set(codes)].map((code) => html`<p class="note warn">${t(`customers-warning-${key(code)}`)}</p>`)}
  </div>`;
}
