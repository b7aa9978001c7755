// The calculator in which an answer can be seen, with the figures of the sheet where its expression names
// them.

import { href } from '../app/router';
import { has } from '../i18n';
import type { QuestionDescription } from './library';
import { inSite } from './site';
import type { Figures } from './variant';

/** An input of an operation in an expression: a name, a number or a text. */
const INPUT = /(\w+) = (?:"(\w+)"|([\w.]+))(?=[,)])/g;

/** Null where no operation of the catalogue answers the question. */
export function calculatorOf(
  { op, answer }: QuestionDescription,
  figures: Figures,
): { operation: string; address: string } | null {
  if (op == null || !has(`op-${op.replaceAll('_', '-')}`)) return null;
  const call =
    typeof answer === 'string' ? answer.match(new RegExp(`op\\("${op}", ([^()]*\\))`))?.[1] : undefined;
  const query: Record<string, string> = {};
  for (const [, input = '', text, figure = ''] of (call ?? '').matchAll(INPUT)) {
    const value =
      text ?? (Object.hasOwn(figures, figure) ? figures[figure] : /^[\d.]+$/.test(figure) ? figure : null);
    if (value != null) query[input] = String(value);
  }
  return { operation: op, address: inSite(href('calculators', [op], query)) };
}
