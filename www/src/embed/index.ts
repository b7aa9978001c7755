// embed.js: a classic script, since a module script does not load in a frame without an origin. In embed.html
// it fills the page, anywhere else it defines <levier-calculator>.

import { define, type Place } from './element';
import { startPage } from './page';

const script = document.currentScript as HTMLScriptElement | null;

if (script) {
  const beside = (name: string): string => new URL(name, script.src).href;
  const folder = beside('./');
  const place: Place = {
    page: beside('embed.html'),
    // A versioned folder stands in the site's own.
    site: /\/v\d[^/]*\/$/.test(folder) ? beside('../') : folder,
    beside: (name) => beside(`${name}?v=${__BUILD__}`),
  };
  if (script.dataset['levier'] !== 'page') define(place);
  else startPage(place).catch((error: unknown) => console.warn('Levier:', error));
}
