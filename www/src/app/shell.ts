// <levier-app>: the rail with the chain, the bar with the document, the page, and the place of explanations.

import { html, type PropertyValues, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { BaseElement } from '../components/element';
import { EngineStartError } from '../engine';
import { language, t } from '../i18n';
import { bar } from './bar';
import { belongs } from './belongs';
import { chain } from './chain';
import { type LevierPage, followDocument, followSaving } from './context';
import { dock } from './dock';
import { loadPage } from './load-page';
import { PAGE_NAMES, type PageName } from './pages';
import { rail } from './rail';
import { href, parseRoute, type Route } from './router';
import { storedTextPage, saveBanner } from './save-state';
import { keepOnce, update, updateBanner } from './update';
import type { Session } from './session';
import { showStartFailure } from './start-failure';
import { explanations } from '../figures/explanations';

const TAGS = Object.fromEntries(
  PAGE_NAMES.map((page) => [page, unsafeStatic(`levier-page-${page}`)]),
) as Record<PageName, ReturnType<typeof unsafeStatic>>;

export class Shell extends BaseElement {
  static override properties = {
    session: { attribute: false },
    route: { state: true },
    more: { state: true },
    missing: { state: true },
    broken: { state: true },
    failed: { state: true },
  };
  declare session: Session | undefined;
  declare route: Route;
  declare more: boolean;
  /** A page whose file is not there. */
  declare missing: string | null;
  /** Whether the page that is missing was there and could not be drawn. */
  declare broken: boolean;
  declare failed: string | null;
  #drawn: string | undefined;
  #update: (() => void) | null = null;
  readonly #again = (): void => this.requestUpdate();

  constructor() {
    super();
    this.route = parseRoute(location.hash);
    this.more = false;
    this.missing = null;
    this.broken = false;
    this.failed = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#moved);
    window.addEventListener('keydown', this.#key);
    window.addEventListener('dragover', this.#over);
    window.addEventListener('drop', this.#dropped);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#moved);
    window.removeEventListener('keydown', this.#key);
    window.removeEventListener('dragover', this.#over);
    window.removeEventListener('drop', this.#dropped);
  }

  /** Without this, a browser opens a dropped file in the place of the page. */
  readonly #over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  /** Files dropped on any page are read on that of data, unless the page has taken them. */
  readonly #dropped = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0 || this.session?.readOnly === true) return;
    event.preventDefault();
    void import('../pages/data/tray').then(({ tray }) => {
      tray.add(files);
      location.hash = href('data');
    });
  };

  protected override shouldUpdate(): boolean {
    return this.session !== undefined;
  }

  protected override follow(): void {
    followDocument();
    followSaving();
    // Read here: an update that is ready draws the shell again.
    this.#update = update.value;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('session') && this.session) {
      // The address may have changed since the page began to load.
      this.#prepare(this.route.page);
    }
    document.documentElement.lang = language();
  }

  protected override render() {
    const session = this.session!;
    const links = chain(session);
    const at = belongs(this.route, session);
    return html`<a class="skip" href="#main" @click=${this.#skip}>${t('skip')}</a>
      <div class="shell">
        ${rail(session, at, links)} ${bar(this, session, at, this.#again)}
        <main id="main" tabindex="-1" @levier-title=${this.#title} @levier-broken=${this.#broke}>
          ${saveBanner(session)} ${updateBanner(this.#update)}
          ${storedTextPage(session, this.failed, (message) => (this.failed = message)) ?? this.#page()}
        </main>
        <levier-why class="why-column" role="complementary" aria-label=${t('why-column')} hidden></levier-why>
        ${dock(at, links, this.more, { more: this.#toggle, theme: this.#again })}
      </div>`;
  }

  protected override updated(): void {
    this.#title();
    const place = `${this.route.page}/${this.route.params.join('/')}`;
    if (this.#drawn !== undefined && this.#drawn !== place) {
      scrollTo(0, 0);
      this.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }
    this.#drawn = place;
    // Whoever only looked at the first screen keeps nothing.
    if (this.session?.begun === true) keepOnce();
  }

  readonly #title = (): void => {
    const page = this.querySelector<LevierPage>('main > [data-page]');
    const title = page?.pageTitle?.() ?? t('unknown-title');
    document.title = this.route.page === 'home' ? t('document-title') : `${title} · Levier`;
  };

  #page(): TemplateResult {
    const { page, params, query } = this.route;
    if (page === 'unknown') {
      return html`<div class="page">
        <h1>${t('unknown-title')}</h1>
        <p>${t('unknown-what')}</p>
        <p><a class="button" href=${href('home')}>${t('unknown-home')}</a></p>
      </div>`;
    }
    if (this.missing === page) {
      return html`<div class="page">
        <h1>${t(`nav-${page}`)}</h1>
        <p class="note bad" role="alert">${t(this.broken ? 'page-broken' : 'page-missing')}</p>
        <p>
          <button type="button" class="button" @click=${() => location.reload()}>${t('page-reload')}</button>
        </p>
      </div>`;
    }
    // Every other page works on the document.
    if (page !== 'home' && !this.session!.begun) return html``;
    return staticHtml`<${TAGS[page]} data-page=${page} .params=${params} .query=${query}></${TAGS[page]}>`;
  }

  readonly #toggle = (): void => {
    this.more = !this.more;
  };

  readonly #moved = (): void => {
    const next = parseRoute(location.hash);
    if (next.page !== this.route.page || next.params.join('/') !== this.route.params.join('/'))
      explanations.leave();
    this.route = next;
    this.more = false;
    this.missing = null;
    this.broken = false;
    this.#prepare(next.page);
  };

  /** Titles come from the page's element; every page but the first needs the document: drawn again then. */
  #prepare(page: Route['page']): void {
    const begin = page === 'home' ? undefined : this.session?.begin();
    Promise.all([loadPage(page), begin]).then(this.#again, (error: unknown) => {
      if (error instanceof EngineStartError) showStartFailure(this, error);
      else this.missing = page;
    });
  }

  readonly #broke = (): void => {
    this.broken = true;
    this.missing = this.route.page;
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  };

  /** Ctrl+Z and Ctrl+Y act on the document, except in a field, where they are the field's own. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.more) this.more = false;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !this.session) return;
    const target = event.target as HTMLElement;
    if (target.matches('input[type="text"], input:not([type]), textarea, [contenteditable]')) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) this.session.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) this.session.redo();
    else return;
    event.preventDefault();
  };
}

customElements.define('levier-app', Shell);

declare global {
  interface HTMLElementTagNameMap {
    'levier-app': Shell;
  }
}
