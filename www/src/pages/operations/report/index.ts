// <levier-plan-report>: the plan on one page for a director, or whole with its charts: whether it works, what
// was aimed at, what it costs, what collides. Printed, or taken along as Markdown.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../../app/context';
import { saveFile } from '../../../app/files';
import { href } from '../../../app/router';
import type { Chart } from '../../../charts/chart';
import { svgText } from '../../../charts/save';
import { toEngineError, type EngineError } from '../../../engine';
import { formatDate, t } from '../../../i18n';
import { problem } from '../../../i18n/codes';
import { planItems } from '../../../plan/model';
import { wholeSentence } from '../../../plan/proof-words';
import { spentMonths } from '../../../plan/spend';
import type { Tracked } from '../../../plan/track';
import { Question } from '../../../state/question';
import type { Section } from './blocks';
import { gather, gatherAll } from './facts';
import { fullReport } from './full';
import { markdown, type Whole } from './markdown';
import { sectionsView } from './page';
import { shortReport } from './short';

interface Report {
  full: boolean;
  tracked: Tracked[];
  sections: Section[];
}

export class PlanReport extends LevierElement {
  static override properties: PropertyDeclarations = {
    full: { type: Boolean, reflect: true },
    failure: { state: true },
  };
  /** The complete one. */
  declare full: boolean;
  declare private failure: EngineError | null;
  readonly #report = new Question<Report>(0);

  constructor() {
    super();
    this.full = false;
    this.failure = null;
  }

  protected override render() {
    const { text } = session();
    const { full } = this;
    const spent = planItems('campaign').map((item) => [...spentMonths(item)]);
    const period = session().measured().value?.period;
    const key = `${full} ${document.documentElement.lang} ${session().today()}`;
    this.#report.ask(`${key} ${JSON.stringify([spent, period])} ${text}`, () => report(full));
    const last = this.#report.value;
    // The other of the two is not shown under this title.
    const found = last?.full === full ? last : null;
    return html`<header class="stack tight">
        <p class="kicker">${about()}</p>
        <h1>${title(full)}</h1>
        <p class="lede long" role="status">
          ${found === null ? t('decision-working') : wholeSentence(found.tracked)}
        </p>
        <p class="no-print">
          ${
            full
              ? html`<a data-act="short" href=${href('operations', ['report'])}
                  >${t('plan-report-go-short')}</a
                >`
              : html`<a data-act="full" href=${href('operations', ['report', 'full'])}
                  >${t('plan-report-go-full')}</a
                >`
          }
        </p>
      </header>
      ${this.#report.error === null ? nothing : problem(this.#report.error)}
      ${found === null ? nothing : html`${sectionsView(found.sections)} ${this.#actions(found)}`}`;
  }

  #actions(found: Report): TemplateResult {
    return html`${this.failure === null ? nothing : problem(this.failure)}
      <p class="actions no-print">
        <button type="button" class="button primary" @click=${() => window.print()}>
          ${t('plan-report-print')}
        </button>
        <button type="button" class="button" data-act="markdown" @click=${() => void this.#save(found)}>
          ${t('plan-report-markdown')}
        </button>
      </p>`;
  }

  async #save({ tracked, sections }: Report): Promise<void> {
    const whole: Whole = {
      title: title(this.full),
      about: about(),
      answer: wholeSentence(tracked),
      sections,
    };
    this.failure = null;
    try {
      const written = await markdown(whole, (chart) => this.#drawing(chart));
      saveFile(`${t(this.full ? 'plan-report-file-full' : 'plan-report-file')}.md`, written, 'text/markdown');
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  /** The chart as it is drawn on the page. */
  async #drawing(chart: Chart): Promise<string | null> {
    const drawn = [...this.querySelectorAll('levier-chart')].find((one) => one.chart === chart);
    await drawn?.updateComplete;
    const drawing = drawn?.renderRoot.querySelector('svg');
    return drawing == null ? null : svgText(drawing);
  }
}

async function report(full: boolean): Promise<Report> {
  if (full) {
    const facts = await gatherAll();
    return { full, tracked: facts.tracked, sections: await fullReport(facts) };
  }
  const facts = await gather();
  return { full, tracked: facts.tracked, sections: shortReport(facts) };
}

function title(full: boolean): string {
  return t(full ? 'plan-report-full-title' : 'plan-report-title');
}

function about(): string {
  return t('plan-report-of', { name: session().document.name, date: formatDate(session().today()) });
}

customElements.define('levier-plan-report', PlanReport);
