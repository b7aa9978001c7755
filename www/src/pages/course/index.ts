// The course: lessons, exercises by theme, one exercise, and what a teacher does with it.

import { html, type TemplateResult } from 'lit';
import { LevierPage } from '../../app/context';
import { href } from '../../app/router';
import { isLesson } from '../../course/lessons';
import { described } from '../../course/source';
import { inWords } from '../../course/texts';
import { t } from '../../i18n';
import './class';
import './exercise';
import './hand-out';
import './lesson';
import './list';
import './set';

export class CoursePage extends LevierPage {
  protected override followsDocument = false;

  pageTitle(): string {
    const [part, id] = this.params;
    const own = described(id);
    if (part === 'exercise' && own !== undefined) return inWords(own.title);
    if (part === 'set' && own !== undefined) return t('course-set');
    if (part === 'hand-out' && own !== undefined) return t('course-print');
    if (part === 'lesson' && isLesson(id)) return t(`lesson-${id}-title`);
    if (part === 'class') return t('course-class');
    return t('nav-course');
  }

  protected override render() {
    const [part, id] = this.params;
    if (part === undefined) return html`<levier-course-list></levier-course-list>`;
    const own = described(id);
    if (part === 'exercise' && own !== undefined)
      return html`<levier-exercise .name=${id} .own=${own} .query=${this.query}></levier-exercise>`;
    if (part === 'set' && own !== undefined)
      return html`<levier-set-exercise .name=${id} .own=${own}></levier-set-exercise>`;
    if (part === 'hand-out' && own !== undefined)
      return html`<levier-hand-out .name=${id} .own=${own} .query=${this.query}></levier-hand-out>`;
    if (part === 'lesson' && isLesson(id))
      return html`<levier-lesson .lesson=${id} .query=${this.query}></levier-lesson>`;
    if (part === 'class') return html`<levier-class></levier-class>`;
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
