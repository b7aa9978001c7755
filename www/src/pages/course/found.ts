// The exercises that answer to what is looked for on another page: the first few, and a way to all of
// them.

import { html, nothing, type TemplateResult } from 'lit';
import { href } from '../../app/router';
import { exerciseAim, exerciseTitle } from '../../course/texts';
import { t } from '../../i18n';
import { exerciseIndex, findExercises } from './search';

const MOST = 3;

export function foundExercises(question: string): TemplateResult | typeof nothing {
  const found = findExercises(exerciseIndex(), question);
  if (found.length === 0) return nothing;
  return html`<section class="contents found" aria-labelledby="found-exercises">
    <h2 id="found-exercises">${t('course-exercises')}</h2>
    <ul>
      ${found.slice(0, MOST).map(
        (id) =>
          html`<li>
            <a href=${href('course', ['exercise', id])}><span class="name">${exerciseTitle(id)}</span></a
            ><span class="meaning">${exerciseAim(id)}</span>
          </li>`,
      )}
    </ul>
    ${found.length > MOST ? html`<p class="small"><a href=${href('course')}>${t('course-all')}</a></p>` : nothing}
  </section>`;
}
