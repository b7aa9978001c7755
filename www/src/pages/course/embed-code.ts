// <levier-embed-code>: the code that puts an exercise or a lesson into somebody's page.

import { html, type PropertyDeclarations } from 'lit';
import { LevierElement } from '../../app/context';
import { frameCode } from '../../embed/snippet';
import { language, t } from '../../i18n';

/** Before the frame has said its own, in px. */
const HEIGHT = 900;

export class EmbedCode extends LevierElement {
  static override properties: PropertyDeclarations = {
    told: { attribute: false },
    name: { attribute: false },
    link: { attribute: false },
    said: { state: true },
  };
  /** What the frame shows: `{ exercise: 'promo', class: 'M2' }`. */
  declare told: Record<string, string>;
  /** What the frame is called, for those who do not see it. */
  declare name: string;
  /** The same in Levier: `#/course/lesson/margin`. */
  declare link: string;
  declare said: string;
  protected override followsDocument = false;

  constructor() {
    super();
    this.said = '';
  }

  protected override render() {
    const { told, name } = this;
    const site = new URL('.', document.baseURI).href;
    const fragment = `#${new URLSearchParams({ ...told, lang: language() }).toString()}`;
    const folder = `${site}v${__VERSION__}/`;
    const link = new URL(this.link, site).href;
    const code = frameCode(fragment, { folder, site, link, title: name, width: '100%', height: HEIGHT });
    return html`<div class="field">
        <label for="embed-code">${t('embed-code')}</label>
        <textarea id="embed-code" class="input code" rows="5" readonly .value=${code}></textarea>
        <p class="hint">${t(told['lesson'] === undefined ? 'course-embed-hint' : 'lesson-embed-hint')}</p>
      </div>
      <p class="actions">
        <button type="button" class="button" @click=${() => this.#copy(code)}>${t('embed-copy')}</button>
        <span class="small" role="status">${this.said}</span>
      </p>`;
  }

  #copy(code: string): void {
    navigator.clipboard.writeText(code).then(
      () => (this.said = t('embed-copied')),
      () => (this.said = t('share-copy-refused')),
    );
  }
}

customElements.define('levier-embed-code', EmbedCode);
