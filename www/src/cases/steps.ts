// <levier-steps>: from the objective to the proof in six steps, each with where it is done; what the
// workspace holds says which are.

import { html, type TemplateResult } from 'lit';
import { LevierElement, session } from '../app/context';
import { href } from '../app/router';
import { planItems } from '../plan/model';
import { t } from '../i18n';

const STEPS = ['objective', 'target', 'campaign', 'budget', 'import', 'proof'] as const;
type Step = (typeof STEPS)[number];

const PLACES: Record<Step, () => string> = {
  objective: () => href('strategy', ['new']),
  target: () => href('segments'),
  campaign: () => href('operations', ['new', 'campaign']),
  budget: () => {
    const first = planItems('campaign')[0];
    return first === undefined ? href('operations') : href('operations', [first.id]);
  },
  import: () => href('data'),
  proof: () => href('operations', ['proof']),
};

/** Which steps the workspace has taken. */
export function stepsDone(): Record<Step, boolean> {
  const { objectives, sources, segments } = session().document;
  const results = planItems('key_result').map((one) => one.fields['objective']);
  const dated = objectives.some(
    ({ id, target, deadline }) => deadline !== null && (target !== null || results.includes(id)),
  );
  const campaigns = planItems('campaign');
  const imported = sources.length > 0;
  return {
    objective: dated,
    target: segments !== null || campaigns.some((one) => one.fields['segment'] !== undefined),
    campaign: campaigns.length > 0,
    budget: planItems('budget_line').length > 0,
    import: imported,
    proof: dated && imported,
  };
}

export class Steps extends LevierElement {
  protected override render(): TemplateResult {
    const done = stepsDone();
    const left = STEPS.filter((step) => !done[step]);
    return html`<section class="stack steps no-print" aria-labelledby="steps-title">
      <h2 id="steps-title">${t('steps-title')}</h2>
      <p class="quiet">${t('steps-what', { left: left.length })}</p>
      <ol>
        ${STEPS.map(
          (step) =>
            html`<li class=${done[step] ? 'done' : step === left[0] ? 'next' : ''}>
              <p>
                <a href=${PLACES[step]()}>${t(`steps-${step}`)}</a>
                ${done[step] ? html`<span class="tag good">${t('steps-done')}</span>` : step === left[0] ? html`<span class="tag accent">${t('steps-next')}</span>` : ''}
              </p>
              <p class="small quiet">${t(`steps-${step}-what`)}</p>
            </li>`,
        )}
      </ol>
    </section>`;
  }
}

customElements.define('levier-steps', Steps);
