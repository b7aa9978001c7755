import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { language, languages, t } from '../i18n';
import { href, PAGES, parseRoute, type PageName, type Route } from './router';
import type { Session } from './session';
import type { LevierPage } from './context';

export class Shell extends LitElement {
  static override properties = { session: { attribute: false }, route: { state: true } };
  declare session: Session | undefined;
  declare route: Route;

  constructor() {
    super();
    this.route = parseRoute(location.hash);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', () => (this.route = parseRoute(location.hash)));
    languages.addEventListener('change', () => this.requestUpdate());
  }

  protected override shouldUpdate(): boolean {
    return this.session !== undefined;
  }

  protected override render() {
    return html`<nav>${PAGES.map((page) => html`<a href=${href(page)}>${t(`nav-${page}`)}</a> `)}</nav><main id="main">${this.#page()}</main>`;
  }

  #page() {
    const { page, params, query } = this.route;
    if (page === 'unknown') return nothing;
    const tag = TAGS[page];
    return staticHtml`<${tag} .params=${params} .query=${query}></${tag}>`;
  }

  protected override updated(_: PropertyValues): void {
    document.documentElement.lang = language();
    const page = this.querySelector<LevierPage>('main > *');
    document.title = page?.pageTitle ? `${page.pageTitle()} · Levier` : 'Levier';
  }
}

const TAGS = Object.fromEntries(PAGES.map((page) => [page, unsafeStatic(`levier-page-${page}`)])) as Record<PageName, ReturnType<typeof unsafeStatic>>;

customElements.define('levier-app', Shell);

declare global {
  interface HTMLElementTagNameMap {
    'levier-app': Shell;
  }
}
