// What form an answer is asked in, and the right one when it is shown.

import { html, type TemplateResult } from 'lit';
import { questionsOf, isChoice, type QuestionDescription } from '../../course/library';
import { inWords } from '../../course/texts';
import type { Sheet } from '../../course/sheet';
import {
  formatCount,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  t,
  type FormatOptions,
} from '../../i18n';

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
  const { decimals, significant } = question.precision ?? {};
  return written(question.kind, value, {
    decimals: decimals ?? undefined,
    significant: significant ?? undefined,
  });
}

/** A number of a kind. */
function written(kind: QuestionDescription['kind'], value: number, places: FormatOptions = {}): string {
  switch (kind) {
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

/** How far from the right answer one may be, for who marks on paper; empty where the form asked for tells. */
export function withinText({ kind, tol }: QuestionDescription): string {
  const share = tol?.rel == null ? null : formatPercent(tol.rel);
  // Below 1 only what rounds to the right number counts.
  const size = tol?.abs == null || tol.abs < 1 ? null : written(kind, tol.abs);
  if (size !== null && share !== null) return t('course-print-within-larger', { size, share });
  const one = size ?? share;
  return one === null ? '' : t('course-print-within', { size: one });
}

/** The right answer, told. */
export function shownAnswer(sheet: Sheet, at: number): TemplateResult {
  const question = questionsOf(sheet.own)[at]!;
  const value = sheet.drawn.solutions[question.id ?? '']?.value;
  return html`<p class="shown-answer">${t('course-shown', { answer: answerText(question, value) })}</p>`;
}
