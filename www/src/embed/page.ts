// The page of embed.html: one calculator from the fragment, and its height told to whoever frames it.

import { assertPossible, type Place } from './element';
import { fromFragment, type EmbedOptions } from './options';
import { tellHeight } from './tell-height';
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
