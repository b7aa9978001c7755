// One question of a sheet: a field or options, hints, and what was found in the answer.

import { html, nothing, type TemplateResult } from 'lit';
import { isChoice, questionsOf, type QuestionDescription } from '../../course/library';
import type { Sheet } from '../../course/sheet';
import { inWords } from '../../course/texts';
import { t } from '../../i18n';
import { diagnosis } from './diagnosis';
import { asked, shownAnswer } from './answers';
import { placedView } from './placed';

export interface QuestionActs {
  answer: (at: number, text: string) => void;
  hint: (at: number) => void;
  /** Null where answers are not shown before the end. */
  show: ((at: number) => void) | null;
}

/** `closed`: no more answers are taken, and the right ones are shown. */
export function questionView(
  sheet: Sheet,
  at: number,
  { answer, hint, show }: QuestionActs,
  closed = false,
): TemplateResult {
  const question = questionsOf(sheet.own)[at]!;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = new FormData(event.target as HTMLFormElement).get('answer');
    if (typeof text === 'string') answer(at, text);
  };
  const kept = sheet.kept.questions[at]!;
  const isShown = kept.shown || closed;
  const isOver = isShown || sheet.last(at)?.verdict === 'right';
  return html`<form
    class="question stack tight"
    data-question=${question.id ?? ''}
    aria-label=${t('course-class-question', { n: at + 1 })}
    @submit=${submit}
  >
    ${isChoice(question) ? options(sheet, question, at, isShown) : field(sheet, question, at, isShown)}
    ${placedView(sheet.drawn, at, isShown ? 'right' : 'open', answered(sheet, at))}
    ${hints(sheet, question, at)}
    <p class="actions">
      <button
        class="button primary small"
        aria-label=${ofQuestion(t('course-answer'), at)}
        ?disabled=${isShown}
      >
        ${t('course-answer')}
      </button>
      ${hintButton(sheet, question, at, hint, isOver)}
      ${
        show !== null && sheet.last(at) !== undefined && !isOver
          ? html`<button
              type="button"
              class="button quiet small"
              aria-label=${ofQuestion(t('course-show'), at)}
              @click=${() => show(at)}
            >
              ${t('course-show')}
            </button>`
          : nothing
      }
    </p>
    <div role="status">${diagnosis(sheet, at)}${isShown ? shownAnswer(sheet, at) : nothing}</div>
  </form>`;
}

/** The last answer as it was typed. */
function answered(sheet: Sheet, at: number): string {
  return sheet.kept.questions[at]!.attempts.at(-1)?.text ?? '';
}

function field(sheet: Sheet, question: QuestionDescription, at: number, closed: boolean): TemplateResult {
  const id = `answer-${question.id ?? ''}`;
  const last = sheet.last(at);
  return html`<div class="field">
    <label for=${id}>${inWords(question.text)}</label>
    <input
      id=${id}
      class="input"
      name="answer"
      type="text"
      maxlength="40"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${id}-asked"
      aria-invalid=${last?.verdict === 'invalid' ? 'true' : nothing}
      ?readonly=${closed}
      .value=${answered(sheet, at)}
    />
    <p class="hint" id="${id}-asked">${asked(question)}</p>
  </div>`;
}

function options(sheet: Sheet, question: QuestionDescription, at: number, closed: boolean): TemplateResult {
  const chosen = answered(sheet, at);
  return html`<fieldset class="options" ?disabled=${closed}>
    <legend>${inWords(question.text)}</legend>
    ${(question.options ?? []).map(
      ({ id, text }) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="answer"
            required
            aria-invalid="false"
            .value=${id ?? ''}
            .checked=${id === chosen}
          /><span>${inWords(text)}</span></label
        >`,
    )}
  </fieldset>`;
}

function hints(sheet: Sheet, question: QuestionDescription, at: number): TemplateResult | typeof nothing {
  const taken = (question.hints ?? []).slice(0, sheet.kept.questions[at]!.hints);
  if (taken.length === 0) return nothing;
  return html`${taken.map((hint) => html`<p class="note small">${t('course-hint', { hint: inWords(hint) })}</p>`)}`;
}

function hintButton(
  sheet: Sheet,
  question: QuestionDescription,
  at: number,
  hint: QuestionActs['hint'],
  isOver: boolean,
): TemplateResult | typeof nothing {
  const left = (question.hints ?? []).length - sheet.kept.questions[at]!.hints;
  if (left <= 0 || isOver) return nothing;
  return html`<button
    type="button"
    class="button quiet small"
    aria-label=${ofQuestion(t('course-hint-take'), at)}
    @click=${() => hint(at)}
  >
    ${t('course-hint-take')}
  </button>`;
}

/** What a button does, with the question it belongs to: a sheet has the same buttons under each. */
function ofQuestion(act: string, at: number): string {
  return `${act} · ${t('course-class-question', { n: at + 1 })}`;
}
