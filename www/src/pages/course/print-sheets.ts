// Sheets on paper: the statement with a table to fill in, and the answers with what usual errors give.

import { html, nothing, type TemplateResult } from 'lit';
import type { Drawn } from '../../course/drawn';
import { isChoice, questionsOf, type QuestionDescription } from '../../course/library';
import { inWords } from '../../course/texts';
import { hasCodes } from '../../course/variant';
import { formatDate, t } from '../../i18n';
import { today } from '../../state/today';
import { answerText, asked, withinText } from './answers';
import { lines } from './lines';
import { pictureView } from './picture';
import { placedView } from './placed';

/** Whose figures they are. */
function whose({ codes }: Drawn): string {
  if (!hasCodes(codes)) return t('course-draw-default');
  const student = codes.student === '' ? '—' : codes.student;
  return t('course-print-codes', { class: codes.class, student });
}

/** The name of a sheet: its student, or its class. */
function owner({ codes, own }: Drawn): string {
  return [codes.student, codes.class, inWords(own.title)].find((text) => text !== '') ?? '';
}

/** The seed, by which the same sheet is drawn again, and the date. */
function foot({ codes, seed }: Drawn): TemplateResult {
  const date = formatDate(today());
  return html`<footer class="small quiet">
    ${hasCodes(codes) ? t('course-print-foot', { seed, date }) : t('course-print-foot-default', { date })}
  </footer>`;
}

/** The statement, and a table to fill in. */
export function studentSheet(drawn: Drawn): TemplateResult {
  const { own } = drawn;
  return html`<article
    class="sheet print-sheet"
    aria-label=${t('course-print-of', { student: owner(drawn) })}
  >
    <h2>${inWords(own.title)}</h2>
    <p class="row spread">
      <span>${whose(drawn)}</span>
      <span class="write">${t('course-print-name')}</span>
    </p>
    <div class="prose statement">${lines(inWords(own.statement))}</div>
    ${pictureView(drawn, 'statement')}
    <table>
      <thead>
        <tr>
          <th scope="col">${t('course-print-question')}</th>
          <th scope="col">${t('course-print-answer')}</th>
        </tr>
      </thead>
      <tbody>
        ${questionsOf(own).map(
          (question, at) =>
            html`<tr>
              <td>${at + 1}. ${inWords(question.text)} ${below(question)}</td>
              <td class="blank"></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${questionsOf(own).map((_, at) => blankChart(drawn, at))} ${foot(drawn)}
  </article>`;
}

/** A chart to draw on, with the question that it belongs to. */
function blankChart(drawn: Drawn, at: number): TemplateResult | typeof nothing {
  const chart = placedView(drawn, at, 'blank');
  if (chart === nothing) return nothing;
  return html`<section class="to-draw">
    <p>${t('course-place-paper', { n: at + 1 })}</p>
    ${chart}
  </section>`;
}

/** The options to tick, or the form of the number. */
function below(question: QuestionDescription): TemplateResult {
  if (!isChoice(question)) return html`<span class="small quiet">${asked(question)}</span>`;
  return html`<ul class="tick">
    ${(question.options ?? []).map(({ text }) => html`<li>☐ ${inWords(text)}</li>`)}
  </ul>`;
}

/** The answers, what usual errors give, and what to retain. */
export function answerSheet(drawn: Drawn): TemplateResult {
  const { own, solutions } = drawn;
  return html`<article
    class="sheet print-sheet"
    aria-label=${t('course-print-key-of', { student: owner(drawn) })}
  >
    <h2>${t('course-print-key-title', { title: inWords(own.title) })}</h2>
    <p>${whose(drawn)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('course-print-question')}</th>
          <th scope="col">${t('course-print-right')}</th>
        </tr>
      </thead>
      <tbody>
        ${questionsOf(own).map(
          (question, at) =>
            html`<tr>
              <th scope="row">${at + 1}. ${inWords(question.text)}</th>
              <td>
                <strong>${answerText(question, solutions[question.id ?? '']?.value)}</strong>
                <span class="small quiet">${withinText(question)}</span>
                ${errors(question, drawn)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="prose">${lines(inWords(own.interpretation))}</div>
    ${questionsOf(own).map((_, at) => placedView(drawn, at, 'right'))} ${pictureView(drawn, 'end')}
    ${foot(drawn)}
  </article>`;
}

/** The answers of the wrong paths, each with what it is. */
function errors(question: QuestionDescription, { solutions }: Drawn): TemplateResult | typeof nothing {
  const values = solutions[question.id ?? '']?.paths ?? {};
  const told = (question.paths ?? []).flatMap(({ id, feedback }) => {
    const value = values[id ?? ''];
    return value == null ? [] : [{ answer: wrongAnswer(question, value), why: inWords(feedback) }];
  });
  if (told.length === 0) return nothing;
  return html`<ul class="errors small">
    ${told.map(({ answer, why }) => html`<li>${answer} ${why}</li>`)}
  </ul>`;
}

/** What a wrong path gives, before what explains it: an option in quotes, without the end of its sentence. */
function wrongAnswer(question: QuestionDescription, value: unknown): string {
  const answer = answerText(question, value);
  if (!isChoice(question)) return t('course-print-error', { answer });
  return t('course-print-error-choice', { answer: answer.replace(/\.$/, '') });
}
