// <levier-plan-proof>: does the strategy work? Each figure that is aimed at with its pace and its forecast,
// then each campaign's plan against what happened.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import '../../charts/levier-chart';
import { NONE, t } from '../../i18n';
import { key as hyphened, problem } from '../../i18n/codes';
import { campaignGaps, type CampaignGap } from '../../plan/gaps';
import { planItems } from '../../plan/model';
import { moreButton, shownOf } from '../../plan/paged';
import { pathChart } from '../../plan/path-chart';
import {
  gapSentence,
  paceSentence,
  shownVariance,
  standing,
  wholeSentence,
  whySentence,
} from '../../plan/proof-words';
import { spentMonths } from '../../plan/spend';
import { gapMoves } from '../../plan/moves';
import { pathsOf, trackAll, type Tracked } from '../../plan/track';
import { budgetWords } from '../../plan/words';
import { Question } from '../../state/question';
import type { Wire } from '../../plan/ask';
import './moves';

/** Campaigns are listed a part at a time. */
const GAPS = 'plan-gaps';

const TONES = {
  ahead: 'good',
  on_course: 'accent',
  behind: 'bad',
  cannot_tell: '',
  not_started: '',
} as const;

export class PlanProof extends LevierElement {
  readonly #tracked = new Question<Tracked[]>(0);
  readonly #gaps = new Question<CampaignGap[]>(0);
  readonly #moves = new Question<Wire.Moves>(0);
  readonly #paths = new Question<Map<string, Wire.PacePath>>(0);

  protected override render() {
    const { text } = session();
    this.#tracked.ask(`${session().today()} ${text}`, () => trackAll());
    // What was spent by month is read by itself, and asked for again once it is there.
    const spent = planItems('campaign').map((item) => [...spentMonths(item)]);
    const period = session().measured().value?.period;
    this.#gaps.ask(`${JSON.stringify([spent, period])} ${text}`, () => campaignGaps());
    const tracked = this.#tracked.value;
    if (tracked !== null)
      this.#moves.ask(`${JSON.stringify([spent, tracked.map(({ forecast }) => forecast)])} ${text}`, () =>
        gapMoves(tracked),
      );
    const { state } = this.#tracked;
    if (state.kind === 'done') this.#paths.ask(state.asked, () => pathsOf(state.value));
    const paths = this.#paths.value;
    const moves = this.#moves.value?.moves ?? [];
    const gaps = this.#gaps.value ?? [];
    return html`<header class="stack tight">
        <h1>${t('plan-proof-title')}</h1>
        <p class="lede long" role="status">
          ${tracked === null ? t('decision-working') : wholeSentence(tracked)}
        </p>
      </header>
      ${this.#tracked.error === null ? nothing : problem(this.#tracked.error)}
      ${this.#gaps.error === null ? nothing : problem(this.#gaps.error)}
      ${tracked === null ? nothing : aimsPart(tracked, paths)} ${gaps.length === 0 ? nothing : gapsPart(gaps)}
      ${tracked === null ? nothing : html`<levier-plan-moves .moves=${moves} .tracked=${tracked}></levier-plan-moves>`}`;
  }
}

function aimsPart(
  tracked: readonly Tracked[],
  paths: ReadonlyMap<string, Wire.PacePath> | null,
): TemplateResult {
  return html`<section class="stack" aria-labelledby="plan-aims-title">
    <div class="row spread">
      <h2 id="plan-aims-title">${t('plan-aims-title')}</h2>
      ${
        session().readOnly
          ? nothing
          : html`<p class="actions no-print">
              <a class="button" href=${href('strategy', ['new'])}>${t('objective-new')}</a>
              ${session().document.objectives.length === 0 ? nothing : html`<a class="button" href=${href('operations', ['new', 'key_result'])}>${t('plan-add-key-result')}</a>`}
            </p>`
      }
    </div>
    ${
      tracked.length === 0
        ? html`<p class="quiet prose">${t('plan-aims-none')}</p>`
        : html`<ul class="plan-aims">
            ${tracked.map(
              (one) =>
                html`<li data-status=${one.pace?.status ?? 'none'}>
                  <p class="row">
                    <span class="tag ${TONES[standing(one)]}"
                      >${t(`plan-standing-${hyphened(standing(one))}`)}</span
                    >
                    <a
                      href=${one.aim.id === one.aim.objective ? href('strategy', [one.aim.id]) : href('operations', [one.aim.id])}
                      >${one.aim.title}</a
                    >
                    <span class="quiet small">${one.aim.kpiName}</span>
                  </p>
                  <p>${paceSentence(one)}</p>
                  <p class="quiet small">${whySentence(one)}</p>
                  ${chartView(one, paths?.get(one.aim.id))}
                </li>`,
            )}
          </ul>`
    }
    ${tracked.some(({ pace }) => pace?.progress != null) ? html`<p class="quiet small prose">${t('plan-pace-method')}</p>` : nothing}
  </section>`;
}

function chartView(one: Tracked, path: Wire.PacePath | undefined): TemplateResult | typeof nothing {
  const chart = path === undefined ? null : pathChart(one, path);
  return chart === null ? nothing : html`<levier-chart quiet .chart=${chart}></levier-chart>`;
}

function gapsPart(gaps: readonly CampaignGap[]): TemplateResult {
  const money = budgetWords(gaps.flatMap(({ plan, actual }) => [plan, actual]));
  const shown = shownOf(GAPS);
  return html`<section class="stack">
    <h2 id="plan-gaps-title">${t('plan-gaps-title')}</h2>
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="plan-gaps-title">
      <table class="plan-table">
        <thead>
          <tr>
            <th scope="col">${t('plan-kind-campaign')}</th>
            <th scope="col" class="num">${t('plan-column-plan')}</th>
            <th scope="col" class="num">${t('plan-column-actual')}</th>
            <th scope="col" class="num">${t('plan-gap-variance')}</th>
            <th scope="col" class="num">${t('plan-gap-volume')}</th>
            <th scope="col" class="num">${t('plan-gap-unit')}</th>
          </tr>
        </thead>
        <tbody>
          ${gaps.slice(0, shown).map((gap) => {
            const split = gap.compared === 'whole' && gap.total?.unsplit === 0;
            return html`<tr>
              <th scope="row"><a href=${href('operations', [gap.id])}>${gap.name}</a></th>
              <td class="num">${money(gap.plan)}</td>
              <td class="num">${money(gap.actual)}</td>
              <td class="num">${money(shownVariance(gap), true)}</td>
              <td class="num">${split ? money(gap.total?.volume_effect, true) : NONE}</td>
              <td class="num">${split ? money(gap.total?.unit_effect, true) : NONE}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <ul class="plan-gaps">
      ${gaps.slice(0, shown).map((gap) => html`<li><strong>${gap.name}</strong>${t('share-colon')} ${gapSentence(gap)}</li>`)}
    </ul>
    ${moreButton(GAPS, gaps.length)}
    <p class="quiet small prose">${t('plan-gap-method')}</p>
  </section>`;
}

customElements.define('levier-plan-proof', PlanProof);
