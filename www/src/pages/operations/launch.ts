// <levier-plan-launch>: promotions with what they must bring back, and the phases of a launch with the
// gates that let the next one begin.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { href } from '../../app/router';
import type { PlanItem } from '../../engine';
import { listOf, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import { nameOf, planItems } from '../../plan/model';
import { gateSentences, phasesInOrder, phasesInput } from '../../plan/phases';
import { kindSection } from '../../plan/section';
import { Question } from '../../state/question';
import { methodsDoor } from '../methods/door';

export class PlanLaunch extends LevierElement {
  readonly #phases = new Question<Wire.Phases>(0);

  protected override render() {
    const phases = planItems('phase');
    const asked = phasesInput();
    if (phases.length > 0) this.#phases.ask(JSON.stringify(asked), () => planAnswer('phases', asked));
    const answer = phases.length === 0 ? null : this.#phases.value;
    const inOrder = phasesInOrder(answer);
    return html`<header class="stack tight">
        <h1>${t('plan-part-launch')}</h1>
        <p class="lede long" role="status">${this.#lede(inOrder, answer)}</p>
      </header>
      ${this.#phases.error === null || phases.length === 0 ? nothing : problem(this.#phases.error)}
      ${kindSection({
        kind: 'phase',
        items: inOrder,
        columns: [
          'start',
          'end',
          'needs',
          { key: 'state', label: t('plan-phase-state'), cell: (item) => state(answer, item) },
          { key: 'gates', label: t('plan-phase-gates'), cell: (item) => gates(answer, item) },
        ],
      })}
      ${phases.length === 0 ? nothing : kindSection({ kind: 'gate', columns: ['phase', 'op', 'value', 'measured', 'low', 'high'] })}
      ${kindSection({
        kind: 'promotion',
        columns: ['promotion_type', 'start', 'end', 'depth', 'break_even', 'campaign', 'segment', 'control'],
        above: html`<p class="quiet prose">
          ${t('plan-promotion-hint')}
          <a href=${href('calculators', ['discount_break_even'])}>${t('plan-promotion-calculator')}</a>
        </p>`,
      })}
      ${methodsDoor('operations')}`;
  }

  #lede(phases: PlanItem[], answer: Wire.Phases | null): string {
    if (phases.length === 0) return t('plan-launch-lede', { promotions: planItems('promotion').length });
    const open = phases.filter((item) => answer?.states[item.id]?.state === 'open');
    const stuck = phases.filter((item) =>
      ['stopped', 'overdue'].includes(answer?.states[item.id]?.state ?? ''),
    );
    return t('plan-phases-lede', {
      n: phases.length,
      passed: phases.filter((item) => answer?.states[item.id]?.state === 'passed').length,
      open: open.length,
      names: listOf(open.map((item) => nameOf(item.id))),
      stuck: stuck.length,
      stopped: listOf(stuck.map((item) => nameOf(item.id))),
    });
  }
}

function state(answer: Wire.Phases | null, item: PlanItem): TemplateResult | typeof nothing {
  const own = answer?.states[item.id]?.state;
  if (own === undefined) return nothing;
  const tone = { passed: 'good', open: 'accent', stopped: 'bad', overdue: 'warn', blocked: '', upcoming: '' }[
    own
  ];
  return html`<span class="tag ${tone}">${t(`plan-phase-${own}`)}</span>`;
}

/** Each condition with what was found of it. */
function gates(answer: Wire.Phases | null, item: PlanItem): TemplateResult | typeof nothing {
  const sentences = gateSentences(answer, item);
  if (sentences.length === 0) return html`${t('plan-phase-no-gate')}`;
  return html`<ul class="plan-gates">
    ${sentences.map((one) => html`<li>${one}</li>`)}
  </ul>`;
}

customElements.define('levier-plan-launch', PlanLaunch);
