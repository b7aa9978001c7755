// The course: exercises by theme, and one exercise.

import { html, type TemplateResult } from 'lit';
import { LevierPage } from '../../app/context';
import { href } from '../../app/router';
import { isExercise } from '../../course/library';
import { exerciseTitle } from '../../course/texts';
import { t } from '../../i18n';
import './exercise';
import './list';

export class CoursePage extends LevierPage {
  protected override followsDocument = false;

  pageTitle(): string {
    const [part, id] = this.params;
    if (part === 'exercise' && isExercise(id)) return exerciseTitle(id);
    return t('nav-course');
  }

  protected override render() {
    const [part, id] = this.params;
    if (part === undefined) return html`<levier-course-list></levier-course-list>`;
    if (part === 'exercise' && isExercise(id))
      return html`<levier-exercise .exercise=${id} .query=${this.query}></levier-exercise>`;
    return unknown();
  }
}

function unknown(): TemplateResult {
  return html`<div class="page">
    <h1>${t('course-unknown')}</h1>
    <p><a class="button" href=${href('course')}>${t('course-all')}</a></p>
  </div>`;
}

customElements.define('levier-page-course', CoursePage);
