// <levier-calculator operation="roi" lang="fr" values='{"cost":100}' accent="#8a1c4a" background="auto"
// explain="short" currency="EUR">
//
// A shell without a library: it decides whether the page may run the calculator, and draws it in a closed
// shadow root, or in an iframe of embed.html where it may not. Nothing else of it is global, and nothing is
// stored.

import type { Mounted } from './app';
import { frame } from './frame';
import { groundOf } from './ground';
import { REFUSED_AFTER } from './height';
import { OPTION_NAMES, readOptions, toFragment, type EmbedOptions } from './options';
import { textsOf } from './texts';

export const TAG = 'levier-calculator';

/** Where this script came from: the frame's page, the texts and the site stand beside it. */
export interface Place {
  page: string;
  site: string;
  beside: (name: string) => string;
}

type Mount = Awaited<ReturnType<App['start']>>;
type App = typeof import('./app');

const TITLES = { fr: 'Calculateur Levier', en: 'Levier calculator' };

let lang: 'fr' | 'en' | undefined;
let starting: Promise<Mount> | undefined;

/** The page's one module, in the language asked for first: another language goes to an iframe. */
async function started(place: Place, { lang: wanted, operation }: EmbedOptions): Promise<Mount> {
  lang ??= wanted;
  if (lang !== wanted) throw new Error('another language is open');
  starting ??= (async () => {
    assertPossible();
    return (await import('./app')).start();
  })();
  const [mount, texts] = await Promise.all([starting, textsOf(place.beside, wanted, operation)]);
  mount.words(wanted, texts);
  return mount;
}

/**
 * Throws where the calculator cannot run in the page itself: no Wasm, old browser, or JSON bent by an old
 * library.
 */
export function assertPossible(): void {
  if (JSON.stringify({ a: [1] }) !== '{"a":[1]}') throw new Error('JSON is not what it was');
  if (!CSS.supports('color', 'light-dark(#fff, #000)')) throw new Error('no light-dark()');
  new DecompressionStream('deflate-raw');
  // The smallest module there is: refused by a policy without 'wasm-unsafe-eval'.
  new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
}

export function define(place: Place): void {
  // Loaded twice, or by two versions: the first one stays.
  if (customElements.get(TAG) !== undefined) return;

  customElements.define(
    TAG,
    class extends HTMLElement {
      static readonly observedAttributes = [...OPTION_NAMES, 'title'];
      readonly #root = this.attachShadow({ mode: 'closed' });
      #mounted: Pick<Mounted, 'update' | 'stop'> | undefined;
      #waiting = false;

      connectedCallback(): void {
        const own = new CSSStyleSheet();
        own.replaceSync(':host(:not([hidden])){display:block!important}');
        this.#root.adoptedStyleSheets = [own];
        this.#draw();
      }

      disconnectedCallback(): void {
        this.#mounted?.stop();
        this.#mounted = undefined;
      }

      attributeChangedCallback(name: string): void {
        if (!this.#mounted) return;
        if (name !== 'operation' && name !== 'lang') {
          this.#mounted.update(this.#options());
          return;
        }
        // Other words: drawn anew once they are there.
        this.disconnectedCallback();
        this.#draw();
      }

      #options(): EmbedOptions {
        const options = readOptions((name) => this.getAttribute(name));
        return options.background === 'auto' ? { ...options, background: groundOf(this) } : options;
      }

      /** Where the page refuses Wasm. It may refuse frames too: then its own link, or ours, stays. */
      #framed(): Pick<Mounted, 'update' | 'stop'> {
        const options = this.#options();
        const title = this.title || TITLES[options.lang];
        const link = document.createElement('a');
        link.href = `${place.site}#/calculators/${options.operation}`;
        link.textContent = title;
        const instead = document.createElement('slot');
        instead.append(link);
        this.#root.append(instead);
        let silent = true;
        const address = (next: EmbedOptions): string => `${place.page}${toFragment(next)}`;
        const framed = frame(this.#root, address(options), title, () => {
          silent = false;
          instead.remove();
        });
        const late = setTimeout(() => silent && framed.stop(), REFUSED_AFTER);
        return {
          update: (next) => framed.update(address(next)),
          stop: () => {
            clearTimeout(late);
            instead.remove();
            framed.stop();
          },
        };
      }

      #draw(): void {
        if (this.#waiting) return;
        this.#waiting = true;
        const ready = (show: () => Pick<Mounted, 'update' | 'stop'>): void => {
          this.#waiting = false;
          if (this.isConnected && !this.#mounted) this.#mounted = show();
        };
        started(place, this.#options()).then(
          ({ mount }) => ready(() => mount(this.#root, place.site, this.#options())),
          () => ready(() => this.#framed()),
        );
      }
    },
  );
}
