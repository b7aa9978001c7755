// What an answer shows of how it was found, in words, with the calculator in which it can be seen.

import { html, nothing, type TemplateResult } from 'lit';
import { calculatorOf } from '../../course/calculator';
import { questionsOf } from '../../course/library';
import type { Marked } from '../../course/marking';
import type { Sheet } from '../../course/sheet';
import { siteTarget } from '../../course/site';
import { inWords } from '../../course/texts';
import { has, key, operationName, t, tNamed } from '../../i18n';
import { answerText } from './answers';

export function diagnosis(sheet: Sheet, at: number): TemplateResult | typeof nothing {
  const marked = sheet.last(at);
  if (marked === undefined) return nothing;
  const kind =
    marked.verdict === 'right'
      ? 'good'
      : marked.verdict === 'invalid' || marked.verdict === 'right_but_imprecise'
        ? 'warn'
        : 'bad';
  return html`<div class="note ${kind}">
    <p>${sentence(sheet, at, marked)}</p>
    ${marked.read == null || marked.verdict === 'right' ? nothing : html`<p class="small quiet">${t('course-read', { value: answerText(questionsOf(sheet.own)[at]!, marked.read) })}</p>`}
    ${marked.verdict === 'wrong_path' || marked.verdict === 'wrong' ? visible(sheet, at) : nothing}
  </div>`;
}

function sentence(sheet: Sheet, at: number, marked: Marked): string {
  switch (marked.verdict) {
    case 'right':
      return t('course-right');
    case 'right_but_imprecise':
      return t('course-imprecise');
    case 'wrong':
      return t('course-wrong');
    case 'invalid':
      return invalid(marked);
    case 'wrong_path':
      return wrongPath(sheet, at, marked.path ?? '');
  }
}

/** What was read wrongly: no attempt was counted. */
function invalid({ reason, found }: Marked): string {
  const id = `course-invalid-${key(reason ?? '')}`;
  return has(id) ? t(id, { found: found ?? '' }) : t('course-invalid');
}

function wrongPath(sheet: Sheet, at: number, path: string): string {
  const own = questionsOf(sheet.own)[at]!.paths?.find(({ id }) => id === path);
  return own === undefined ? tNamed(`course-path-${key(path)}`) : inWords(own.feedback);
}

function visible(sheet: Sheet, at: number): TemplateResult | typeof nothing {
  const found = calculatorOf(questionsOf(sheet.own)[at]!, sheet.drawn.figures);
  if (found === null) return nothing;
  return html`<p class="small no-print">
    <a href=${found.address} target=${siteTarget() ?? nothing}
      >${t('course-see', { calculator: operationName(found.operation) })}</a
    >
  </p>`;
}
