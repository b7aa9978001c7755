// Whose figures these are: the codes of a class and a student, or a draw for oneself.

import { html, type TemplateResult } from 'lit';
import { go, href } from '../../app/router';
import { hasCodes, type Codes } from '../../course/variant';
import { t } from '../../i18n';

const LETTERS = '23456789abcdefghjkmnpqrstvwxyz';

/** A code for a draw of one's own. */
function anyCode(): string {
  return [...crypto.getRandomValues(new Uint8Array(4))]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('');
}

/** Says which figures these are, and draws others where nobody set them. */
export function draws(exercise: string, codes: Codes): TemplateResult {
  const said =
    codes.class !== ''
      ? t('course-draw-class', { class: codes.class, student: codes.student === '' ? '—' : codes.student })
      : hasCodes(codes)
        ? t('course-draw-own', { student: codes.student })
        : t('course-draw-default');
  return html`<div class="row">
    <p class="small quiet">${said}</p>
    ${
      codes.class === ''
        ? html`<button
            type="button"
            class="button small no-print"
            @click=${() => go('course', ['exercise', exercise], { student: anyCode() })}
          >
            ${t('course-draw-again')}
          </button>`
        : ''
    }
  </div>`;
}

/** To the sheet on paper, with the same figures. */
export function printLink(exercise: string, { class: group, student }: Codes): TemplateResult {
  const address = href('course', ['hand-out', exercise], { class: group, students: student });
  return html`<p class="small no-print"><a href=${address}>${t('course-print-sheet')}</a></p>`;
}

/** Asks a student of a class for their code. */
export function codesForm(codes: Codes, begin: (student: string) => void): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const student = new FormData(event.target as HTMLFormElement).get('student');
    if (typeof student === 'string' && student.trim() !== '') begin(student.trim());
  };
  return html`<form class="sheet stack" @submit=${submit}>
    <p>${t('course-student-what', { class: codes.class })}</p>
    <div class="field">
      <label for="student-code">${t('course-student')}</label>
      <input
        id="student-code"
        class="input"
        name="student"
        type="text"
        maxlength="40"
        required
        autocomplete="off"
        spellcheck="false"
        aria-describedby="student-code-hint"
      />
      <p class="hint" id="student-code-hint">${t('course-student-hint')}</p>
    </div>
    <p class="actions"><button class="button primary">${t('course-student-begin')}</button></p>
  </form>`;
}
