// embed-lesson.js: a lesson in the page of embed.html: its text, its tool, its exercise.

import { html, nothing, render, type TemplateResult } from 'lit';
import { isLesson, LESSONS, type Lesson, type LessonId } from '../course/lessons';
import { t } from '../i18n';
import { lines } from '../pages/course/lines';
import { takeOver, type FramedPage } from './place';

function tool({ site, lang }: FramedPage, id: LessonId): TemplateResult {
  const { tool: operation, values = {} }: Lesson = LESSONS[id];
  if (operation === 'by-hand')
    return html`<p>
      <a href="${site}#/course/lesson/${id}" target="_blank" rel="noopener">${t('embed-open')}</a>
    </p>`;
  return html`<levier-calculator
    operation=${operation}
    lang=${lang}
    values=${JSON.stringify(values)}
  ></levier-calculator>`;
}

function lesson(page: FramedPage, id: LessonId): TemplateResult {
  const { exercise } = LESSONS[id];
  return html`<article class="page lesson">
    <header class="stack tight">
      <h1>${t(`lesson-${id}-title`)}</h1>
      <p class="lede long">${t(`lesson-${id}-what`)}</p>
    </header>
    <div class="prose">${lines(t(`lesson-${id}-text`))}</div>
    <section class="stack" aria-labelledby="lesson-tool">
      <h2 id="lesson-tool">${t('lesson-tool')}</h2>
      <div class="note">
        <h3>${t('lesson-try')}</h3>
        ${lines(t(`lesson-${id}-try`))}
      </div>
      ${tool(page, id)}
    </section>
    <section class="sheet stack tight" aria-labelledby="lesson-exercise">
      <h2 id="lesson-exercise">${t('lesson-exercise')}</h2>
      <p>
        <a href="${page.site}#/course/exercise/${exercise}" target="_blank" rel="noopener"
          ><strong>${t(`exercise-${exercise}-title`)}</strong></a
        >
      </p>
    </section>
  </article>`;
}

async function start(script: HTMLScriptElement): Promise<void> {
  const page = await takeOver(script, 'lesson');
  const id = page.told.get('lesson') ?? undefined;
  document.title = isLesson(id) ? t(`lesson-${id}-title`) : 'Levier';
  render(
    isLesson(id)
      ? lesson(page, id)
      : html`<h1>${t('course-unknown')}</h1>
          ${nothing}`,
    page.place,
  );
}

const script = document.currentScript as HTMLScriptElement | null;
if (script?.dataset['levier'] === 'page')
  start(script).catch((error: unknown) => console.warn('Levier:', error));
