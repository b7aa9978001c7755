// The page of embed.html: one calculator from the fragment, and its height told to whoever frames it.

import { assertPossible, type Place } from './element';
import { fromFragment, type EmbedOptions } from './options';
import { textsOf } from './texts';

const TITLE_ATTRIBUTE = '.embed-title';

export async function startPage(place: Place): Promise<void> {
  const read = (): EmbedOptions => fromFragment(location.hash);
  const { lang, background, operation } = read();
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = background === 'auto' ? 'light dark' : background;
  assertPossible();
  const [app, texts] = await Promise.all([
    import('./app').then(({ start }) => start()),
    textsOf(place.beside, lang, operation),
  ]);
  app.words(lang, texts);
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const mounted = app.mount(document, place.site, read());
  const title = (): void => {
    document.title = document.querySelector(TITLE_ATTRIBUTE)?.textContent ?? 'Levier';
  };
  title();
  tellHeight();
  addEventListener('hashchange', () => {
    const next = read();
    // Other words are other scripts: the page starts again.
    if (next.lang !== lang || next.operation !== operation) location.reload();
    else {
      document.documentElement.style.colorScheme =
        next.background === 'auto' ? 'light dark' : next.background;
      mounted.update(next);
      title();
    }
  });
}

function tellHeight(): void {
  if (parent === window) return;
  const tell = (): void => {
    // A height and nothing else, so that it may be told to anyone who frames the page.
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ source: 'levier', type: 'height', height: Math.ceil(height) }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // A frame far below is not drawn, and its observer silent, until it is scrolled to: it says its height all
  // the same.
  for (const wait of [0, 300]) setTimeout(tell, wait);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && asksHeight(data)) tell();
  });
}

/** Whether a message asks for the height again: `{ source: 'levier', type: 'ask' }`. */
function asksHeight(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'source' in data &&
    data.source === 'levier' &&
    'type' in data &&
    data.type === 'ask'
  );
}
