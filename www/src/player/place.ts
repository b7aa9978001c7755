// The page of embed.html as the course draws in it: its script, its site, its words, its style.

import { tellHeight } from '../embed/tell-height';
import { wordsOf } from '../embed/texts';
import { openLanguage, type Language } from '../i18n';
import styleText from 'levier:player-styles';

export interface FramedPage {
  /** Where to draw. */
  place: HTMLElement;
  /** The address of the site. */
  site: string;
  lang: Language;
  /** What the fragment says. */
  told: URLSearchParams;
}

/** Takes over the page of embed.html once the words `embed-<kind>-fr.js` are there. */
export async function takeOver(script: HTMLScriptElement, kind: string): Promise<FramedPage> {
  const told = new URLSearchParams(location.hash.slice(1));
  const lang = told.get('lang') === 'en' ? 'en' : 'fr';
  const beside = (name: string): string => new URL(name, script.src).href;
  const folder = beside('./');
  const name = `embed-${kind}-${lang}.js`;
  openLanguage(lang, await wordsOf((one) => beside(`${one}?v=${__BUILD__}`), name));
  const root = document.documentElement;
  root.lang = lang;
  const background = told.get('background');
  root.style.colorScheme = background === 'light' || background === 'dark' ? background : 'light dark';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleText);
  document.adoptedStyleSheets = [sheet];
  const place = document.createElement('main');
  place.className = 'player';
  document.body.replaceChildren(place);
  tellHeight();
  addEventListener('hashchange', () => location.reload());
  // A versioned folder stands in the site's own.
  return { place, lang, told, site: /\/v\d[^/]*\/$/.test(folder) ? beside('../') : folder };
}
