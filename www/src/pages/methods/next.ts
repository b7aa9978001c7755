// What comes after a method: the exercise and the lesson that go with it, and its place in the chain.

import { html, nothing, type TemplateResult } from 'lit';
import { href } from '../../app/router';
import { exerciseTitle } from '../../course/texts';
import { t } from '../../i18n';
import { COURSE, groupOf, type MethodId } from './groups';

export function next(id: MethodId): TemplateResult {
  const { exercise, lesson } = COURSE[id];
  const group = groupOf(id);
  return html`<nav class="methods-next no-print" aria-label=${t('methods-next')}>
    <h2 class="minor">${t('methods-next')}</h2>
    <ul>
      <li>
        <a href=${href('course', ['exercise', exercise])}
          >${t('methods-next-exercise', { title: exerciseTitle(exercise) })}</a
        >
      </li>
      ${lesson === undefined ? nothing : html`<li><a href=${href('course', ['lesson', lesson])}>${t('lesson-read', { title: t(`lesson-${lesson}-title`) })}</a></li>`}
      <li><a href=${href(group)}>${t(`methods-next-${group}`)}</a></li>
    </ul>
  </nav>`;
}
