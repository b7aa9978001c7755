// The frame of every chart: drawn at the width it has, with its words, its table and its files.
import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { t } from '../i18n';
import { nextTask } from '../state/next-task';
import type { Chart } from './chart';
import { render } from './plot/render';
import { chartStyles } from './styles';
import { savePng, saveSvg } from './save';

/** Of a page of paper between its margins, in pixels: a wider drawing would be printed small. */
const PAPER = 680;
/** In ms. First drawings are made one after the other; after this long the page answers before the next. */
const SLICE = 10;
let sliceBegan = 0;
let turn: Promise<void> = Promise.resolve();

function nextTurn(): Promise<void> {
  turn = turn.then(async () => {
    if (performance.now() - sliceBegan < SLICE) return;
    await nextTask();
    sliceBegan = performance.now();
  });
  return turn;
}

export class LevierChart extends LitElement {
  static override properties = {
    chart: { attribute: false },
    quiet: { type: Boolean },
    paper: { type: Boolean },
    width: { state: true },
    opened: { state: true },
  };
  static override styles = chartStyles;

  declare chart: Chart | null;
  /** No visible heading: the page has said it already. */
  declare quiet: boolean;
  /** Drawn anew for paper, where it would be printed small; its height follows. */
  declare paper: boolean;
  declare private width: number;
  /** The table was asked for once: until then its cells are not made. */
  declare private opened: boolean;

  private readonly watcher = new ResizeObserver((entries) => {
    const width = Math.floor(entries[0]?.contentRect.width ?? 0);
    // A hidden chart has no width; the last drawing stays.
    if (width > 0 && width !== this.width) this.width = width;
  });

  constructor() {
    super();
    this.chart = null;
    this.quiet = false;
    this.paper = false;
    this.width = 0;
    this.opened = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher.observe(this);
    addEventListener('beforeprint', this.toPaper);
    addEventListener('afterprint', this.toScreen);
  }

  override disconnectedCallback(): void {
    this.watcher.disconnect();
    removeEventListener('beforeprint', this.toPaper);
    removeEventListener('afterprint', this.toScreen);
    super.disconnectedCallback();
  }

  protected override async scheduleUpdate(): Promise<void> {
    // A drawing that is there is drawn again at once: paper does not wait.
    if (this.renderRoot?.querySelector('svg') == null) await nextTurn();
    await super.scheduleUpdate();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    return this.chart !== null && (this.width > 0 || changed.has('chart'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const chart = this.chart;
    if (chart === null || this.width === 0) return nothing;
    const width = Math.max(240, this.width);
    const drawing = chart.draw(width);
    return html`<figure>
      ${this.quiet ? nothing : html`<figcaption>${chart.title}</figcaption>`}
      ${svg`<svg role="img" aria-labelledby="title desc" viewBox="0 0 ${width} ${drawing.height}" width=${width} height=${drawing.height}>
        <title id="title">${chart.title}</title>
        <desc id="desc">${chart.description}</desc>
        ${render(drawing.shapes)}
      </svg>`}
      <div class="tools">
        <details @toggle=${this.open}>
          <summary @click=${this.fill}>${t('chart-table')}</summary>
          ${this.opened ? this.table(chart) : nothing}
        </details>
        <button
          type="button"
          @click=${() => this.save('svg')}
          aria-label=${t('chart-save-as', { format: 'SVG', title: chart.title })}
        >
          SVG
        </button>
        <button
          type="button"
          @click=${() => this.save('png')}
          aria-label=${t('chart-save-as', { format: 'PNG', title: chart.title })}
        >
          PNG
        </button>
      </div>
    </figure>`;
  }

  /** The width on the screen while the drawing is that of paper. */
  private screen = 0;

  private readonly toPaper = (): void => {
    if (!this.paper) return;
    if (this.screen === 0) this.screen = this.width;
    this.width = Math.min(this.width, PAPER);
  };

  private readonly toScreen = (): void => {
    if (this.screen > 0) this.width = this.screen;
    this.screen = 0;
  };

  private readonly fill = (): void => {
    this.opened = true;
  };

  /** Opened by other means than its summary: a search in the page. */
  private readonly open = (event: Event): void => {
    this.opened ||= (event.target as HTMLDetailsElement).open;
  };

  private table(chart: Chart): TemplateResult {
    const { rows: made } = chart.table;
    const rows = typeof made === 'function' ? made() : made;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${chart.title}>
      <table>
        <caption>
          ${chart.title}
        </caption>
        <thead>
          <tr>
            ${chart.table.columns.map((column) => html`<th scope="col" class=${column.numeric ? 'number' : ''}>${column.label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, index) =>
                  index === 0
                    ? html`<th scope="row">${cell}</th>`
                    : html`<td class=${chart.table.columns[index]?.numeric ? 'number' : ''}>${cell}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private save(format: 'svg' | 'png'): void {
    const drawing = this.renderRoot.querySelector('svg');
    if (!drawing || !this.chart) return;
    if (format === 'svg') saveSvg(drawing, this.chart.file);
    else void savePng(drawing, this.chart.file);
  }
}

customElements.define('levier-chart', LevierChart);

declare global {
  interface HTMLElementTagNameMap {
    'levier-chart': LevierChart;
  }
}
