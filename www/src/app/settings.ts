// The choice of language and of theme.

import { html, nothing, type TemplateResult } from 'lit';
import { autoIcon, moonIcon, sunIcon } from '../components/icons';
import { language, setLanguage, t } from '../i18n';
import { setTheme, theme, type Theme } from './theme';

const THEMES: Record<Theme, { next: Theme; icon: TemplateResult }> = {
  auto: { next: 'light', icon: autoIcon },
  light: { next: 'dark', icon: sunIcon },
  dark: { next: 'auto', icon: moonIcon },
};

/** In words behind «Plus», as signs in the bar. */
export function settings(words: boolean, changed: () => void): TemplateResult {
  const other = language() === 'fr' ? 'en' : 'fr';
  const now = theme();
  return html`<button
      type="button"
      class="tool"
      lang=${other}
      title=${t('switch-language')}
      @click=${() => void setLanguage(other)}
    >
      ${words ? t('switch-language') : html`<span>${other.toUpperCase()}<span class="visually-hidden"> ${t('switch-language')}</span></span>`}
    </button>
    <button
      type="button"
      class="tool"
      aria-label=${words ? nothing : t('theme', { theme: now })}
      title=${t('theme', { theme: now })}
      @click=${() => {
        setTheme(THEMES[now].next);
        changed();
      }}
    >
      ${THEMES[now].icon}${words ? html`<span>${t('theme-name', { theme: now })}</span>` : nothing}
    </button>`;
}
