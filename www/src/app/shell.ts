// <levier-app>: the rail with the chain, the bar with the document, the page, and the place of explanations.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { BaseElement } from '../components/element';
import {
  autoIcon,
  brandMark,
  filesIcon,
  linkMark,
  moonIcon,
  moreIcon,
  redoIcon,
  sunIcon,
  undoIcon,
} from '../components/icons';
import { EngineStartError, toEngineError } from '../engine';
import { language, setLanguage, t } from '../i18n';
import { beside, chain, CHAIN, type ChainLink, type LinkStatus } from './chain';
import { errorText, type LevierPage, followDocument, followSaving } from './context';
import { licencesAddress } from './licences';
import { loadPage } from './load-page';
import { PAGE_NAMES, pagesAt, pagesBeside, type PageName } from './pages';
import { href, parseRoute, type Route } from './router';
import { storedTextPage, saveBadge, saveBanner } from './save-state';
import { keepOnce, update, updateBanner } from './update';
import type { Session } from './session';
import { showStartFailure } from './start-failure';
import './switcher';
import { setTheme, theme, type Theme } from './theme';
import { explanations } from '../figures/explanations';

const THEMES: Record<Theme, { next: Theme; icon: TemplateResult }> = {
  auto: { next: 'light', icon: autoIcon },
  light: { next: 'dark', icon: sunIcon },
  dark: { next: 'auto', icon: moonIcon },
};

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
    return html`<a class="skip" href="#main" @click=${this.#skip}>${t('skip')}</a>
      <div class="shell">
        ${this.#rail(links)} ${this.#bar(session)}
        <main id="main" tabindex="-1" @levier-title=${this.#title} @levier-broken=${this.#broke}>
          ${saveBanner(session)} ${updateBanner(this.#update)}
          ${storedTextPage(session, this.failed, (message) => (this.failed = message)) ?? this.#page()}
        </main>
        <levier-why class="why-column" role="complementary" aria-label=${t('why-column')} hidden></levier-why>
        ${this.#dock(links)}
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

  #current(page: PageName): 'page' | typeof nothing {
    return this.route.page === page ? 'page' : nothing;
  }

  #rail(links: Record<ChainLink, LinkStatus>): TemplateResult {
    return html`<div class="rail">
      <nav aria-label=${t('nav-chain')}>
        <a class="brand" href=${href('home')} aria-label=${t('brand-home')}
          >${brandMark}<span>Levier</span></a
        >
        <ol class="chain">
          ${CHAIN.map(
            (link) =>
              html`<li>
                <a href=${href(link)} aria-current=${this.#current(link)}
                  >${linkMark(links[link].state)}<span class="name">${t(`nav-${link}`)}</span
                  ><span class="state">${links[link].text}</span></a
                >${pagesBeside(link).map((page) => html`<a class="beside" href=${href(page)} aria-current=${this.#current(page)}>${t(`nav-${page}`)}<span class="state">${beside(page, this.session!)}</span></a>`)}
              </li>`,
          )}
        </ol>
      </nav>
      <hr />
      <nav class="more" aria-label=${t('nav-more')}>
        <ul>
          ${pagesAt('more').map((page) => html`<li><a href=${href(page)} aria-current=${this.#current(page)}>${t(`nav-${page}`)}</a></li>`)}
        </ul>
      </nav>
      <nav class="more foot" aria-label=${t('nav-workspace')}>
        <ul>
          ${pagesAt('foot').map((page) => html`<li><a href=${href(page)} aria-current=${this.#current(page)}>${t(`nav-${page}`)}</a></li>`)}
          <li>
            <a href=${licencesAddress()} target=${__ALONE__ ? '_blank' : nothing}>${t('nav-licences')}</a>
          </li>
        </ul>
      </nav>
    </div>`;
  }

  #bar(session: Session): TemplateResult {
    const { document: workspace } = session;
    return html`<header class="bar">
      <a class="brand" href=${href('home')} aria-label=${t('brand-home')}>${brandMark}</a>
      <div class="document">
        <input
          class="name"
          type="text"
          aria-label=${t('workspace-name')}
          maxlength="120"
          autocomplete="off"
          spellcheck="false"
          .value=${live(this.#typedName() ?? workspace.name)}
          ?readonly=${session.readOnly}
          @change=${this.#rename}
          @keydown=${this.#nameKey}
        />
        ${saveBadge(session)}
      </div>
      <div class="tools">
        <a
          class="tool narrow-only"
          href=${href('data')}
          aria-label=${t('nav-data')}
          aria-current=${this.#current('data')}
          >${filesIcon}</a
        >
        <levier-switcher></levier-switcher>
        <button
          type="button"
          class="tool"
          aria-label=${t('undo')}
          title=${t('undo-title')}
          ?disabled=${!session.canUndo}
          @click=${() => session.undo()}
        >
          ${undoIcon}
        </button>
        <button
          type="button"
          class="tool"
          aria-label=${t('redo')}
          title=${t('redo-title')}
          ?disabled=${!session.canRedo}
          @click=${() => session.redo()}
        >
          ${redoIcon}
        </button>
        <span class="wide-only tools">${this.#settings(false)}</span>
      </div>
    </header>`;
  }

  /** In words behind «Plus», as signs in the bar. */
  #settings(words: boolean): TemplateResult {
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
          this.requestUpdate();
        }}
      >
        ${THEMES[now].icon}${words ? html`<span>${t('theme-name', { theme: now })}</span>` : nothing}
      </button>`;
  }

  #dock(links: Record<ChainLink, LinkStatus>): TemplateResult {
    const rest = pagesAt('beside', 'more', 'foot');
    const inMore = (rest as readonly string[]).includes(this.route.page);
    return html`<nav class="dock" aria-label=${t('nav-chain')}>
      ${
        this.more
          ? html`<div class="more" id="more">
              ${rest.map((page) => html`<a href=${href(page)} aria-current=${this.#current(page)}>${t(`nav-${page}`)}</a>`)}
              <a href="licences.txt">${t('nav-licences')}</a>
              <div class="settings">${this.#settings(true)}</div>
            </div>`
          : nothing
      }
      <ul>
        ${CHAIN.map(
          (link) =>
            html`<li>
              <a href=${href(link)} aria-current=${this.#current(link)}
                >${linkMark(links[link].state)}<span>${t(`nav-${link}`)}</span
                ><span class="visually-hidden">${links[link].text}</span></a
              >
            </li>`,
        )}
        <li>
          <button
            type="button"
            aria-expanded=${this.more}
            aria-controls="more"
            class=${inMore ? 'current' : ''}
            @click=${() => (this.more = !this.more)}
          >
            ${moreIcon}<span>${t('nav-plus')}</span>
          </button>
        </li>
      </ul>
    </nav>`;
  }

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

  /** What is being typed as the name: the end of a save draws the bar again and must not take it away. */
  #typedName(): string | undefined {
    const field = this.querySelector<HTMLInputElement>('input.name');
    return field !== null && field === document.activeElement ? field.value : undefined;
  }

  readonly #rename = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const name = input.value.trim();
    try {
      await this.session!.begin();
      this.session!.run({ type: 'rename', name });
      input.setCustomValidity('');
    } catch (error) {
      input.setCustomValidity(errorText(toEngineError(error)));
      input.reportValidity();
      input.value = this.session!.document.name;
    }
  };

  readonly #nameKey = (event: KeyboardEvent): void => {
    const input = event.target as HTMLInputElement;
    if (event.key === 'Enter') input.blur();
    if (event.key === 'Escape') {
      input.value = this.session!.document.name;
      input.blur();
    }
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
