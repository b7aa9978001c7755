// A plan as text for elsewhere: CSV by channel and period for a spreadsheet, Markdown for a note.

import { session } from '../../app/context';
import type { PeriodPlan, Reallocation, Fit } from '../../engine';
import { formatDate, t, type MessageId } from '../../i18n';
import { reasonSentence } from '../../i18n/codes';
import type { Cell } from '../../share/csv';
import { markdownHead, markdownRow, markdownText } from '../../share/markdown';
import type { TableFile } from '../../share/table-file';
import { sentence } from './headline';
import { judgedSentences } from './judged';
import { lab } from './lab';
import type { Words } from './units';

export function periodName(plan: PeriodPlan, at: number): string {
  const start = plan.starts[at];
  return start === undefined ? t('decision-time-period', { number: at + 1 }) : formatDate(start);
}

/** One row a channel and period. */
export function timeTable(plan: PeriodPlan, words: Words): TableFile {
  const head = [
    t('decision-hand-period'),
    t('decision-hand-start'),
    t('decision-column-channel'),
    money('decision-hand-spend', words),
    money('decision-hand-today', words),
  ];
  const rows = plan.spend_by_period.flatMap((_, at) =>
    plan.channels.map((line): Cell[] => [
      at + 1,
      plan.starts[at] ?? '',
      line.name,
      line.spend[at] ?? 0,
      line.today,
    ]),
  );
  const last = plan.starts.length - 1;
  return {
    file: 'levier-plan',
    title: `${session().document.name}, ${t('decision-time-title')}`,
    period: last < 0 ? null : t('measure-dates', { from: periodName(plan, 0), to: periodName(plan, last) }),
    head,
    rows,
  };
}

export function timeMarkdown(plan: PeriodPlan, words: Words): string {
  const names = plan.channels.map((line) => line.name);
  return inMarkdown(
    t('decision-time-title'),
    [],
    [t('decision-hand-period'), ...names, t('decision-total'), t('decision-time-response')],
    plan.spend_by_period.map((total, at) => [
      periodName(plan, at),
      ...plan.channels.map((line) => words.spend(line.spend[at] ?? 0)),
      words.spend(total),
      words.outcome(plan.response_by_period[at] ?? 0),
    ]),
  );
}

/** One row a channel: a steady plan is one period. */
export function planTableFile(answer: Reallocation, words: Words): TableFile {
  const { allocation, excluded, booked: plan } = answer;
  const head = [
    t('decision-column-channel'),
    money('decision-column-before', words),
    money('decision-column-after', words),
    money('decision-column-change', words),
    money('decision-brief-booked', words),
    t('decision-column-response-before'),
    t('decision-column-response-after'),
    t('decision-column-last-unit'),
    t('decision-column-returns'),
    t('decision-column-reason'),
  ];
  const booked = (name: string): Cell => plan?.lines.find((line) => line.name === name)?.booked ?? null;
  const rows: Cell[][] = [
    ...allocation.channels.map((plan): Cell[] => [
      plan.name,
      plan.before,
      plan.after,
      plan.change,
      booked(plan.name),
      plan.response_before,
      plan.response_after,
      plan.marginal,
      plan.average,
      reasonSentence(plan.reason),
    ]),
    ...excluded.map((one): Cell[] => [
      one.name,
      one.spend,
      one.spend,
      0,
      booked(one.name),
      null,
      null,
      null,
      null,
      reasonSentence(one.reason ?? 'refused'),
    ]),
  ];
  const dated = plan !== null && plan.first !== null && plan.last !== null;
  return {
    file: 'levier-plan',
    title: `${session().document.name}, ${t('decision-plan-table', { per: words.per })}`,
    period: dated
      ? t('measure-dates', { from: formatDate(plan.first ?? ''), to: formatDate(plan.last ?? '') })
      : null,
    head,
    rows,
    total: [
      t('decision-total'),
      answer.total_today,
      answer.total_planned,
      null,
      plan?.total ?? null,
      allocation.current_total_response,
      allocation.total_response,
    ],
  };
}

export function planMarkdown(answer: Reallocation, fit: Fit, words: Words): string {
  const { allocation, excluded } = answer;
  const rows = [
    ...allocation.channels.map((plan) => [
      plan.name,
      words.spend(plan.before),
      words.spend(plan.after),
      words.spend(plan.change, { signed: true }),
      words.outcome(plan.response_after),
      reasonSentence(plan.reason),
    ]),
    ...excluded.map((one) => [
      one.name,
      words.spend(one.spend),
      words.spend(one.spend),
      words.spend(0),
      '',
      reasonSentence(one.reason ?? 'refused'),
    ]),
  ];
  return inMarkdown(
    t('decision-title'),
    [
      sentence(answer, words, lab.budget),
      ...judgedSentences(answer, words),
      t('decision-causal'),
      t('decision-evidence-version', { version: fit.version, seed: String(fit.setup.seed) }),
    ],
    (['channel', 'before', 'after', 'change', 'response-after', 'reason'] as const).map((name) =>
      t(`decision-column-${name}`),
    ),
    rows,
  );
}

function money(id: MessageId, words: Words): string {
  return words.currency === null ? t(id) : `${t(id)} (${words.currency})`;
}

function inMarkdown(
  title: string,
  paragraphs: readonly string[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const columns = head.map((label, at) => ({ label, num: at > 0 }));
  const table = [...markdownHead(columns), ...rows.map(markdownRow)].join('\n');
  return `${[`## ${markdownText(title)}`, ...paragraphs.map(markdownText), table].join('\n\n')}\n`;
}
