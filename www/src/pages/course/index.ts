// The course: lessons, exercises by theme, one exercise, and what a teacher does with it.

import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierPage } from '../../app/context';
import { href } from '../../app/router';
import { isLesson } from '../../course/lessons';
import { blankExercise } from '../../course/own-file';
import type { Description } from '../../course/library';
import { described, isPacked, openPacked } from '../../course/source';
import { inWords } from '../../course/texts';
import { language, t } from '../../i18n';
import './class';
import './exercise';
import './hand-out';
import './lesson';
import './list';
import './own';
import './set';

export class CoursePage extends LevierPage {
  static override properties: PropertyDeclarations = { refused: { state: true } };
  /** The packed exercise that could not be read. */
  declare refused: string;
  protected override followsDocument = false;
  #blank: { lang: string; own: Description } | null = null;

  constructor() {
    super();
    this.refused = '';
  }

  /** An exercise of the library, one that stands packed in the address, or undefined. */
  #exercise(name: string | undefined): Description | undefined {
    const own = described(name);
    if (own === undefined && isPacked(name) && this.refused !== name)
      openPacked(name).then(
        () => this.requestUpdate(),
        () => (this.refused = name),
      );
    return own;
  }

  /** What one begins to write with; the same object as long as the language stays. */
  #given(name: string | undefined): Description | undefined {
    if (name !== undefined) return this.#exercise(name);
    const lang = language();
    if (this.#blank?.lang !== lang) {
      const words = {
        title: t('own-blank-title'),
        statement: t('own-blank-statement', { price: '{price:euro}', cost: '{cost:euro}' }),
        question: t('own-blank-question'),
      };
      this.#blank = { lang, own: blankExercise(lang, words) };
    }
    return this.#blank.own;
  }

  pageTitle(): string {
    const [part, id] = this.params;
    const own = described(id);
    if (part === 'exercise' && own !== undefined) return inWords(own.title);
    if (part === 'set' && own !== undefined) return t('course-set');
    if (part === 'hand-out' && own !== undefined) return t('course-print');
    if (part === 'lesson' && isLesson(id)) return t(`lesson-${id}-title`);
    if (part === 'own') return t('own');
    if (part === 'class') return t('course-class');
    return t('nav-course');
  }

  protected override render() {
    const [part, id] = this.params;
    if (part === undefined) return html`<levier-course-list></levier-course-list>`;
    const own = part === 'own' ? this.#given(id) : this.#exercise(id);
    if (own === undefined && isPacked(id) && this.refused !== id)
      return html`<p role="status">${t('course-drawing')}</p>`;
    if (part === 'own' && own !== undefined)
      return html`<levier-own-exercise .given=${own}></levier-own-exercise>`;
    if (part === 'exercise' && own !== undefined)
      return html`<levier-exercise .name=${id} .own=${own} .query=${this.query}></levier-exercise>`;
    if (part === 'set' && own !== undefined)
      return html`<levier-set-exercise .name=${id} .own=${own}></levier-set-exercise>`;
    if (part === 'hand-out' && own !== undefined)
      return html`<levier-hand-out .name=${id} .own=${own} .query=${this.query}></levier-hand-out>`;
    if (part === 'lesson' && isLesson(id))
      return html`<levier-lesson .lesson=${id} .query=${this.query}></levier-lesson>`;
    if (part === 'class') return html`<levier-class .query=${this.query}></levier-class>`;
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
