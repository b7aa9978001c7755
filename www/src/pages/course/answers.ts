// What form an answer is asked in, and the right one when it is shown.

import { html, type TemplateResult } from 'lit';
import { questionsOf, isChoice, type QuestionDescription } from '../../course/library';
import { inWords } from '../../course/texts';
import type { Sheet } from '../../course/sheet';
import { formatCount, formatMoney, formatNumber, formatPercent, formatPoints, t } from '../../i18n';

/** «en %, une décimale» */
export function asked({ kind, precision }: QuestionDescription): string {
  const form = t(`course-asked-${(kind ?? 'number') as 'rate' | 'points' | 'money' | 'count' | 'ratio'}`);
  if (precision?.significant != null)
    return t('course-asked-significant', { form, n: precision.significant });
  return precision?.decimals == null
    ? t('course-asked-whole', { form })
    : t('course-asked-decimals', { form, n: precision.decimals });
}

/** A value of a question as a reader writes it. */
export function answerText(question: QuestionDescription, value: unknown): string {
  if (isChoice(question)) {
    const ids = Array.isArray(value) ? value : [value];
    return (question.options ?? [])
      .filter(({ id }) => ids.includes(id))
      .map(({ text }) => inWords(text))
      .join(' ; ');
  }
  if (typeof value !== 'number') return '';
  const { decimals } = question.precision ?? {};
  const places = decimals == null ? {} : { decimals };
  switch (question.kind) {
    case 'rate':
      return formatPercent(value, places);
    case 'points':
      return formatPoints(value, places);
    case 'money':
      return formatMoney(value, { currency: 'EUR', ...places });
    case 'count':
      return formatCount(value, places);
    default:
      return formatNumber(value, places);
  }
}

/** The right answer, told. */
export function shownAnswer(sheet: Sheet, at: number): TemplateResult {
  const question = questionsOf(sheet.own)[at]!;
  const value = sheet.drawn.solutions[question.id ?? '']?.value;
  return html`<p class="shown-answer">${t('course-shown', { answer: answerText(question, value) })}</p>`;
}
