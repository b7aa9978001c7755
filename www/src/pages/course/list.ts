// The lessons, and the exercises by theme, found by words too.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { href } from '../../app/router';
import { LESSON_IDS, LESSONS, type LessonId } from '../../course/lessons';
import { EXERCISES, THEMES, type ExerciseId, type Theme } from '../../course/library';
import { exerciseAim, exerciseTitle } from '../../course/texts';
import { loadLanguage, t } from '../../i18n';
import type { SearchIndex } from '../calculators/search';
import { exerciseIndex, findExercises } from './search';

export class CourseList extends LevierElement {
  static override properties: PropertyDeclarations = { question: { state: true } };
  declare question: string;
  protected override followsDocument = false;
  #words: SearchIndex | undefined;

  constructor() {
    super();
    this.question = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The search answers to the words of both languages.
    void Promise.all([loadLanguage('fr'), loadLanguage('en')]).then(() => {
      this.#words = undefined;
      this.requestUpdate();
    });
  }

  protected override render() {
    this.#words ??= exerciseIndex();
    const asked = this.question.trim() !== '';
    const found = findExercises(this.#words, this.question);
    const count = asked ? t('course-found', { n: found.length }) : t('course-count', { n: EXERCISES.length });
    return html`<div class="page">
      <header class="stack">
        <h1>${t('nav-course')}</h1>
        <p class="lede">${t('course-lede')}</p>
        <p class="small">
          <a href=${href('course', ['class'])}>${t('course-class-open')}</a> ·
          <a href=${href('course', ['own'])}>${t('own')}</a>
        </p>
        <search class="field search">
          <label for="course-search">${t('course-search')}</label>
          <input
            id="course-search"
            class="input"
            type="search"
            autocomplete="off"
            spellcheck="false"
            placeholder=${t('course-search-example')}
            .value=${this.question}
            @input=${(event: Event) => (this.question = (event.target as HTMLInputElement).value)}
          />
          <p class="hint" role="status">${count}</p>
        </search>
      </header>
      ${
        asked && found.length > 0
          ? html`<section class="contents found" aria-label=${t('course-search')}>${links(found)}</section>
              ${lessons(LESSON_IDS.filter((id) => found.includes(LESSONS[id].exercise)))}`
          : nothing
      }
      ${asked && found.length > 0 ? nothing : html`${lessons(LESSON_IDS)} ${(Object.keys(THEMES) as Theme[]).map(theme)}`}
    </div>`;
  }
}

/** Lessons, unless there are none to show. */
function lessons(ids: readonly LessonId[]): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  return html`<section class="contents lessons" aria-labelledby="lessons">
    <div>
      <h2 id="lessons">${t('lessons-title')}</h2>
      <p class="small quiet">${t('lessons-what')}</p>
    </div>
    <ul>
      ${ids.map(
        (id) =>
          html`<li>
            <a href=${href('course', ['lesson', id])}><span class="name">${t(`lesson-${id}-title`)}</span></a
            ><span class="meaning">${t(`lesson-${id}-what`)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function theme(name: Theme): TemplateResult {
  return html`<section class="contents" aria-labelledby="theme-${name}">
    <div>
      <h2 id="theme-${name}">${t(`course-theme-${name}`)}</h2>
      <p class="small quiet">${t(`course-theme-${name}-what`)}</p>
    </div>
    ${links(THEMES[name])}
  </section>`;
}

function links(ids: readonly ExerciseId[]): TemplateResult {
  return html`<ul>
    ${ids.map(
      (id) =>
        html`<li>
          <a href=${href('course', ['exercise', id])}><span class="name">${exerciseTitle(id)}</span></a
          ><span class="meaning">${exerciseAim(id)}</span>
        </li>`,
    )}
  </ul>`;
}

customElements.define('levier-course-list', CourseList);
