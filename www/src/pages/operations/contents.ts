// <levier-plan-contents>: what is published, when, and whether the rhythm holds; stages and targets that
// nothing speaks to.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import type { NumberChange } from '../../components';
import type { PlanItem } from '../../engine';
import { formatDate, formatPercent, listOf, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import { fieldOf, planItems, textOf } from '../../plan/model';
import { kindSection } from '../../plan/section';
import { choiceWord } from '../../plan/words';
import { Question } from '../../state/question';

/** A publication a week, until the person says otherwise. */
const WEEKLY = 7;

export class PlanContents extends LevierElement {
  static override properties: PropertyDeclarations = { every: { state: true } };
  declare private every: number;
  readonly #rhythm = new Question<Wire.Regularity>(0);

  constructor() {
    super();
    this.every = WEEKLY;
  }

  protected override render() {
    const contents = planItems('content').sort(byDate);
    const dates = contents.map((item) => textOf(item, 'date') ?? '');
    if (dates.length > 1) {
      const asked = {
        from: dates[0]!,
        to: dates.at(-1)!,
        every_days: this.every,
        slack_days: null,
        dates,
      };
      this.#rhythm.ask(JSON.stringify(asked), () => planAnswer('regularity', asked));
    }
    const rhythm = dates.length > 1 ? this.#rhythm.value : null;
    return html`<header class="stack tight">
        <h1>${t('plan-part-contents')}</h1>
        <p class="lede long" role="status">${this.#lede(contents, rhythm)}</p>
      </header>
      ${kindSection({
        kind: 'content',
        items: contents,
        columns: ['date', 'format', 'channel', 'stage', 'segment', 'campaign', 'owner', 'state'],
      })}
      ${dates.length > 1 ? this.#rhythmPart(rhythm) : nothing}
      ${contents.length === 0 ? nothing : holes(contents)}`;
  }

  #lede(contents: PlanItem[], rhythm: Wire.Regularity | null): string {
    const [first] = contents;
    if (first === undefined) return t('plan-contents-none');
    const last = contents.at(-1)!;
    return t('plan-contents-lede', {
      n: contents.length,
      from: formatDate(textOf(first, 'date') ?? ''),
      to: formatDate(textOf(last, 'date') ?? ''),
      rhythm: rhythm === null || rhythm.slots === 0 ? 'no' : 'yes',
      filled: rhythm?.slots_filled ?? 0,
      slots: rhythm?.slots ?? 0,
      every: this.every,
    });
  }

  #rhythmPart(rhythm: Wire.Regularity | null): TemplateResult {
    return html`<section class="stack" aria-labelledby="plan-rhythm-title">
      <h2 id="plan-rhythm-title">${t('plan-rhythm-title')}</h2>
      <div class="fields no-print">
        <levier-number
          .label=${t('plan-rhythm-every')}
          .unit=${'days'}
          .value=${this.every}
          .min=${1}
          .step=${1}
          @levier-change=${({ detail }: CustomEvent<NumberChange>) => {
            if (detail.value !== null && !detail.invalid) this.every = detail.value;
          }}
        ></levier-number>
      </div>
      ${this.#rhythm.error === null ? nothing : problem(this.#rhythm.error)}
      ${
        rhythm === null
          ? nothing
          : html`<p>
                ${t('plan-rhythm-found', { regularity: rhythm.regularity === null ? 'none' : formatPercent(rhythm.regularity, { decimals: 0 }), longest: rhythm.longest_gap })}
              </p>
              ${
                rhythm.too_long.length === 0
                  ? html`<p>${t('plan-rhythm-holds', { every: this.every })}</p>`
                  : html`<ul>
                      ${rhythm.too_long.map(({ after, before, days }) => html`<li>${t('plan-rhythm-gap', { days, from: formatDate(after), to: formatDate(before) })}</li>`)}
                    </ul>`
              }`
      }
    </section>`;
  }
}

/** Stages and targets that no content names. */
function holes(contents: readonly PlanItem[]): TemplateResult {
  const stages = (fieldOf('content', 'stage')?.choices ?? []).filter((stage) =>
    contents.every((item) => textOf(item, 'stage') !== stage),
  );
  const spoken = new Set(contents.map((item) => textOf(item, 'segment')));
  const targets = (session().document.segments?.segments ?? []).filter(
    ({ name, target }) => target && !spoken.has(name) && !spoken.has('all'),
  );
  return html`<section class="stack tight" aria-labelledby="plan-holes-title">
    <h2 id="plan-holes-title">${t('plan-holes-title')}</h2>
    <p>
      ${stages.length === 0 ? t('plan-holes-no-stage') : t('plan-holes-stages', { n: stages.length, names: listOf(stages.map(choiceWord)) })}
    </p>
    ${targets.length === 0 ? nothing : html`<p>${t('plan-holes-targets', { n: targets.length, names: listOf(targets.map(({ name }) => name)) })}</p>`}
  </section>`;
}

function byDate(a: PlanItem, b: PlanItem): number {
  return (textOf(a, 'date') ?? '').localeCompare(textOf(b, 'date') ?? '');
}

customElements.define('levier-plan-contents', PlanContents);
