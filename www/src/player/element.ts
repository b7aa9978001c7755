// embed-course.js, for pages of others: <levier-exercise exercise="promo" lang="fr" group="M2-2026"> and
// <levier-lesson lesson="margin" lang="en">. Each becomes a frame of embed.html that follows its own height:
// nothing of the course runs in the host's page.

import { frame, type Framed } from '../embed/frame';

const TITLES = {
  exercise: { fr: 'Exercice Levier', en: 'Levier exercise' },
  lesson: { fr: 'Leçon Levier', en: 'Levier lesson' },
};

/** What the frame is told, and the attribute that says it: `class` belongs to the host. */
const TOLD = { lang: 'lang', class: 'group', student: 'student', background: 'background' };

function define(kind: 'exercise' | 'lesson', page: string): void {
  if (customElements.get(`levier-${kind}`) !== undefined) return;

  customElements.define(
    `levier-${kind}`,
    class extends HTMLElement {
      static readonly observedAttributes = [kind, ...Object.values(TOLD)];
      readonly #root = this.attachShadow({ mode: 'closed' });
      #framed: Framed | undefined;

      connectedCallback(): void {
        const own = new CSSStyleSheet();
        own.replaceSync(':host(:not([hidden])){display:block!important}');
        this.#root.adoptedStyleSheets = [own];
        const lang = this.getAttribute('lang') === 'en' ? 'en' : 'fr';
        this.#framed = frame(this.#root, this.#address(), this.title || TITLES[kind][lang]);
      }

      disconnectedCallback(): void {
        this.#framed?.stop();
        this.#framed = undefined;
      }

      attributeChangedCallback(): void {
        this.#framed?.update(this.#address());
      }

      #address(): string {
        const query = new URLSearchParams({ [kind]: this.getAttribute(kind) ?? '' });
        for (const [name, attribute] of Object.entries(TOLD)) {
          const value = this.getAttribute(attribute);
          if (value !== null) query.set(name, value);
        }
        return `${page}#${query.toString()}`;
      }
    },
  );
}

const script = document.currentScript as HTMLScriptElement | null;
if (script) {
  const page = new URL('embed.html', script.src).href;
  define('exercise', page);
  define('lesson', page);
}
