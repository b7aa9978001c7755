// What is drawn, in a frame's page or in a host's element: the site's own calculation, its heading, the way
// to Levier. The script is evaluated only when it is needed, and where it cannot be, an iframe stands in.

import { html, nothing, render, type TemplateResult } from 'lit';
import '../calculators/calculation';
import type { Operation, Value, Values } from '../calculators/contract';
import { Calculators } from '../calculators/engine';
import { exampleValues, fits, toQuery } from '../calculators/values';
import { openLanguage, operationMeaning, operationName, t } from '../i18n';
import { accentProperties } from './colour';
import type { EmbedOptions } from './options';
import styleText from 'levier:embed-styles';

export interface Mounted {
  update: (options: EmbedOptions) => void;
  stop: () => void;
}

export interface App {
  /** The words of the page's language; what is there already stays. */
  words: (lang: 'fr' | 'en', texts: string) => void;
  mount: (root: ShadowRoot | Document, site: string, options: EmbedOptions) => Mounted;
}

/** One Wasm, one language and one style sheet for all calculators of a page. */
export async function start(): Promise<App> {
  const calculators = await Calculators.start();
  return { words: openLanguage, mount: (root, site, options) => mount(calculators, root, site, options) };
}

let sheet: CSSStyleSheet | undefined;

function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styleText);
  }
  return sheet;
}

function mount(
  calculators: Calculators,
  root: ShadowRoot | Document,
  site: string,
  first: EmbedOptions,
): Mounted {
  const place = document.createElement('div');
  place.className = 'levier-embed';
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((other) => other !== sheet), styles()];
  (root instanceof Document ? root.body : root).append(place);
  // In a host's page `rem` is the host's: here it is the reader's own size of text.
  place.style.fontSize = 'medium';
  place.style.setProperty('--rem', getComputedStyle(place).fontSize);
  place.style.removeProperty('font-size');
  let options = first;
  let values: Values | undefined;
  /** The host's values as they were last taken: others replace what is being typed, the same ones do not. */
  let given: string | undefined;

  const draw = (): void => {
    const operation = calculators.operation(options.operation);
    place.lang = options.lang;
    if (options.background === 'auto') delete place.dataset['theme'];
    else place.dataset['theme'] = options.background;
    for (const name of ['--accent', '--accent-ink', '--accent-wash']) place.style.removeProperty(name);
    if (options.accent !== null)
      for (const [name, value] of Object.entries(accentProperties(options.accent)))
        place.style.setProperty(name, value);
    const hostValues = JSON.stringify(options.values);
    if (operation && given !== hostValues) {
      given = hostValues;
      values = startingValues(operation, options.values);
    }
    render(
      operation ? calculation(calculators, operation, values!, options, site, keep) : unknown(options),
      place,
    );
  };
  // What is being typed stays when the host changes a colour.
  const keep = (next: Values): void => {
    values = next;
    draw();
  };
  draw();
  return {
    update: (next) => {
      if (next.operation !== options.operation) given = undefined;
      options = next;
      draw();
    },
    stop: () => {
      render(nothing, place);
      place.remove();
    },
  };
}

/** The host's values over an empty place, or the example when it gives none. */
function startingValues(operation: Operation, given: Record<string, unknown>): Values {
  const known = operation.inputs.filter(
    ({ key, kind }) => Object.hasOwn(given, key) && fits(kind, given[key] as Value),
  );
  return {
    ...exampleValues(operation),
    ...Object.fromEntries(known.map(({ key }) => [key, given[key] as Value])),
  };
}

function calculation(
  calculators: Calculators,
  operation: Operation,
  values: Values,
  { currency, explain, lang }: EmbedOptions,
  site: string,
  keep: (values: Values) => void,
): TemplateResult {
  const query = new URLSearchParams(
    Object.entries(toQuery(values)).filter((pair): pair is [string, string] => pair[1] !== null),
  );
  return html`<div class="calculator page">
    <header class="stack tight">
      <h2 class="embed-title">${operationName(operation.id)}</h2>
      ${explain === 'none' ? nothing : html`<p class="quiet small">${operationMeaning(operation.id)}</p>`}
    </header>
    <levier-calculation
      class="page"
      .calculators=${calculators}
      .operation=${operation}
      .values=${values}
      .currency=${currency}
      .explain=${explain}
      @levier-values=${(event: CustomEvent<{ values: Values }>) => keep(event.detail.values)}
    ></levier-calculation>
    <p class="embed-foot small">
      <a href="${site}#/calculators/${operation.id}?${query}" target="_blank" rel="noopener" hreflang=${lang}
        >${t('embed-open')}</a
      >
    </p>
  </div>`;
}

function unknown({ operation }: EmbedOptions): TemplateResult {
  return html`<p class="note bad" role="alert">
    ${operation === '' ? t('embed-no-operation') : t('embed-unknown-operation', { operation })}
  </p>`;
}
