// The tables of a class: students, questions, errors, and what a teacher should look at.

import { html, nothing, type TemplateResult } from 'lit';
import type { ClassResults } from '../../course/class';
import { unanswered } from '../../course/class-counts';
import type { Drawn } from '../../course/drawn';
import { questionsOf } from '../../course/library';
import { inWords } from '../../course/texts';
import { formatCount, formatNumber, formatPercent, has, key, t, tNamed } from '../../i18n';

const points = (value: number): string => formatNumber(value, { decimals: 0 });

export function studentsTable({ own }: Drawn, { students }: ClassResults): TemplateResult {
  return html`<div class="table-wrap" role="region" tabindex="0" aria-label=${t('course-class-students')}>
    <table class="num-table">
      <thead>
        <tr>
          <th scope="col">${t('course-class-class')}</th>
          <th scope="col">${t('course-class-student')}</th>
          <th scope="col" class="num">${t('course-class-score')}</th>
          ${questionsOf(own).map((_, at) => html`<th scope="col" class="num">${t('course-class-question', { n: at + 1 })}</th>`)}
          <th scope="col" class="num">${t('course-class-minutes')}</th>
          <th scope="col" class="num">${t('course-class-hints')}</th>
        </tr>
      </thead>
      <tbody>
        ${students.map(
          (one) =>
            html`<tr>
              <td>${one.class}</td>
              <th scope="row">${one.student}</th>
              <td class="num">${points(one.score)}</td>
              ${one.credits.map((credit, at) => html`<td class="num">${one.notes[at] === null ? '—' : formatPercent(credit, { decimals: 0 })}</td>`)}
              <td class="num">${formatCount(one.minutes)}</td>
              <td class="num">${formatCount(one.hints)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export function questionsTable({ own }: Drawn, results: ClassResults): TemplateResult {
  const texts = questionsOf(own);
  const open = unanswered(results);
  return html`<section class="stack">
    <h2 id="class-questions">${t('course-class-questions')}</h2>
    <p class="small quiet">${t('course-class-example')}</p>
    <div class="table-wrap" role="region" tabindex="0" aria-labelledby="class-questions">
      <table class="num-table">
        <thead>
          <tr>
            <th scope="col">${t('course-print-question')}</th>
            ${(['answered', 'unanswered', 'right', 'imprecise', 'wrong', 'invalid'] as const).map((kind) => html`<th scope="col" class="num">${t(`course-class-${kind}`)}</th>`)}
            <th scope="col" class="num">${t('course-class-mean')}</th>
          </tr>
        </thead>
        <tbody>
          ${results.questions.map(
            (one, at) =>
              html`<tr>
                <th scope="row">
                  ${at + 1}. ${inWords(texts[at]?.text)}
                  ${one.hard ? html`<span class="tag warn">${t('course-class-hard')}</span>` : nothing}
                </th>
                ${[one.answered, open[at] ?? 0, one.right, one.imprecise, one.wrong, one.invalid].map((n) => html`<td class="num">${formatCount(n)}</td>`)}
                <td class="num">
                  ${one.mean_credit === null ? '—' : formatPercent(one.mean_credit, { decimals: 0 })}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** What an error was, with the figures of the course. */
function errorText({ own }: Drawn, question: string, note: string): string {
  const path = note.slice(note.lastIndexOf('/') + 1);
  const found = questionsOf(own)
    .find(({ id }) => id === question)
    ?.paths?.find(({ id }) => id === path);
  if (found !== undefined) return inWords(found.feedback);
  if (path === 'imprecise') return t('course-imprecise');
  return path === 'wrong' ? t('course-class-other') : tNamed(`course-path-${key(path)}`);
}

export function errorsTable(
  drawn: Drawn,
  { errors, questions }: ClassResults,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<section class="stack">
    <h2 id="class-errors">${t('course-class-errors')}</h2>
    <div class="table-wrap" role="region" tabindex="0" aria-labelledby="class-errors">
      <table>
        <thead>
          <tr>
            <th scope="col" class="num">${t('course-class-count')}</th>
            <th scope="col">${t('course-print-question')}</th>
            <th scope="col">${t('course-class-error')}</th>
          </tr>
        </thead>
        <tbody>
          ${errors.map(
            ({ question, note, count }) =>
              html`<tr>
                <td class="num">${formatCount(count)}</td>
                <td>${questions.findIndex(({ id }) => id === question) + 1}</td>
                <td>${errorText(drawn, question, note)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Lines that could not be read, sheets given twice, answers alike on different figures, unequal variants. */
export function alerts({ bad, duplicates, identical, unequal }: ClassResults): TemplateResult {
  const told = [
    ...identical.map(({ lines: [first, second] }) => t('course-class-identical', { first, second })),
    ...duplicates.map(({ class: group, student, kept }) =>
      t('course-class-duplicate', { class: group, student, line: kept }),
    ),
    ...unequal.map(({ parameter, low, high }) =>
      t('course-class-unequal', { parameter, low: points(low), high: points(high) }),
    ),
    ...bad.map(({ line, error }) => {
      const id = `course-code-${key(error)}`;
      return t('course-class-bad', { line, why: has(id) ? t(id) : t('course-code-malformed') });
    }),
  ];
  if (told.length === 0) return html``;
  return html`<div class="note warn">
    <h3>${t('course-class-look')}</h3>
    <ul>
      ${told.map((one) => html`<li>${one}</li>`)}
    </ul>
  </div>`;
}
