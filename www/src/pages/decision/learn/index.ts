// The two ways to learn from a decision: the search shown, and the same by hand. Each is loaded when its
// address is gone to.

import { html, type TemplateResult } from 'lit';
import { href } from '../../../app/router';
import { t } from '../../../i18n';

const MODES = { search: () => import('./search'), 'by-hand': () => import('./by-hand') };
export type LearnMode = keyof typeof MODES;

export function learnMode(param: string | undefined): LearnMode | null {
  return param !== undefined && Object.hasOwn(MODES, param) ? (param as LearnMode) : null;
}

export function learnTitle(mode: LearnMode): string {
  return t(`learn-${mode}-title`);
}

/** The page of a mode. Its heading stands at once, its content when its script is there. */
export function learnPage(mode: LearnMode, query: URLSearchParams): TemplateResult {
  void MODES[mode]();
  return html`<div class="page decision learn">
    <header class="stack tight">
      <p class="kicker no-print"><a href=${href('decision')}>${t('learn-back')}</a></p>
      <h1>${learnTitle(mode)}</h1>
    </header>
    ${mode === 'search' ? html`<levier-search-shown .query=${query}></levier-search-shown>` : html`<levier-by-hand .query=${query}></levier-by-hand>`}
  </div>`;
}

/** The doors to both, at the end of the decision. */
export function learnDoors(): TemplateResult {
  return html`<nav class="learn-doors no-print" aria-labelledby="learn-doors">
    <h2 id="learn-doors">${t('learn-title')}</h2>
    <ul>
      ${(Object.keys(MODES) as LearnMode[]).map(
        (mode) =>
          html`<li>
            <a class="sheet" href=${href('decision', [mode])}
              ><strong>${learnTitle(mode)}</strong> <span class="quiet">${t(`learn-${mode}-what`)}</span></a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
