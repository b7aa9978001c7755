// The five words of SMART, each met or not, and how to mend the ones that are not.

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SmartVerdict } from '../../engine';
import { formatPercent, t, tNamed } from '../../i18n';
import { smartLetters } from '../../plan/smart';

/** `S:missing_scope` is the message `smart-S-missing-scope`. */
function mend(code: string, verdict: SmartVerdict): string {
  const change = verdict.required_change_rel;
  return tNamed(`smart-${code.replace(':', '-').replaceAll('_', '-')}`, {
    change: change === null ? '' : formatPercent(change, { signed: true }),
  });
}

export function smartWords(verdict: SmartVerdict, withMending: boolean): TemplateResult {
  return html`<ul class="smart ${withMending ? 'mending' : ''}">
    ${smartLetters(verdict).map(({ letter, failed, open }) => {
      const met = failed.length === 0 && !open;
      return html`<li class=${met ? 'met' : open ? 'open' : 'unmet'}>
        <svg class="check" viewBox="0 0 20 20" aria-hidden="true">
          ${met ? svg`<path d="m4.5 10.5 3.8 3.8 7.2-8.4" />` : open ? svg`<path d="M5.5 10h9" />` : svg`<path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />`}
        </svg>
        <span class="word"
          >${t(`smart-${letter}`)}<span class="visually-hidden">
            ${t(met ? 'smart-met' : 'smart-unmet')}</span
          ></span
        >
        ${withMending ? html`<span class="why-not">${met ? t(`smart-${letter}-met`) : open ? t('smart-A-open') : failed.map((code) => html`<span>${mend(code, verdict)}</span>`)}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
