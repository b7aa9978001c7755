// The answer: one sentence with its doubt, then the picture and the table that show why.

import { html, nothing, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import { dumbbell } from '../../charts/dumbbell';
import { whisker } from '../../charts/whisker';
import type { BudgetSetup, Reallocation, Fit } from '../../engine';
import { formatPercent, listOf, t } from '../../i18n';
import { reasonSentence } from '../../i18n/codes';
import type { Reason } from '../../i18n/worded';
import { formulasView } from './formulas';
import { handOver } from './handover';
import { heldBack, moves } from './headline';
import { planMarkdown, planTableFile } from './plan-text';
import { judgedSentences } from './judged';
import { pricesView } from './prices';
import { found } from './estimate';
import type { Words } from './units';

/**
 * A gap below one millionth is an optimum for any purpose; the core promises no less when it says «optimal».
 */
const TIGHT = 1e-6;

/** What to know before acting. */
export function doubtView(answer: Reallocation, words: Words, budget: BudgetSetup): TemplateResult {
  const { allocation, extrapolates, excluded } = answer;
  const unspent = allocation.unspent ?? 0;
  return html`<div class="prose">
    ${budget.goal.kind === 'max_response' || excluded.length === 0 ? nothing : html`<p>${t('decision-goal-measured-only')}</p>`}
    ${heldBack(answer) === null || allocation.status === 'infeasible' ? nothing : html`<p>${t('decision-held-next')}</p>`}
    ${extrapolates.length === 0 ? nothing : html`<p class="note warn">${t('decision-extrapolates', { count: extrapolates.length, channels: listOf(extrapolates) })}</p>`}
    ${
      allocation.status !== 'infeasible' && unspent > 0 && allocation.reason.startsWith('unspent')
        ? html`<p>
            ${t('decision-unspent', { amount: words.spend(unspent), per: words.per, reason: reasonSentence(allocation.reason) })}
          </p>`
        : nothing
    }
    ${judgedSentences(answer, words).map((said) => html`<p>${said}</p>`)}
    <p class="quiet small">${t('decision-causal')}</p>
  </div>`;
}

/** The gain of the amounts to book, in the unit of the goal. */
export function gainChart({ booked }: Reallocation, words: Words): TemplateResult | typeof nothing {
  const gain = booked?.gain ?? null;
  if (gain === null) return nothing;
  const profit = booked?.unit === 'profit';
  const said = profit ? words.spendWords : words.outcomeWords;
  const title = t(profit ? 'decision-gain-profit-title' : 'decision-gain-title');
  return html`<levier-chart
    class="decision-gain"
    .chart=${whisker({
      file: 'levier-gain',
      title: `${title}, ${words.per}`,
      description: t('decision-gain-description'),
      value: gain.mean,
      low: gain.low,
      high: gain.high,
      reference: 0,
      words: said,
      table: {
        columns: [
          { label: '', numeric: false },
          { label: `${t('decision-gain')} ${words.per}`, numeric: true },
        ],
        rows: [
          [t('chart-low'), said.long(gain.low)],
          [t('decision-curve-mean'), said.long(gain.mean)],
          [t('chart-high'), said.long(gain.high)],
        ],
      },
    })}
  ></levier-chart>`;
}

export function planChart({ allocation, excluded }: Reallocation, words: Words): TemplateResult {
  const title = t('decision-plan-title');
  const rows = [
    ...allocation.channels.map((plan) => {
      const moving = moves(plan, words);
      return {
        name: plan.name,
        before: plan.before,
        after: plan.after,
        moves: moving,
        change: moving ? words.spend(plan.change, { signed: true }) : t('decision-unchanged'),
      };
    }),
    ...excluded.map((one) => ({
      name: one.name,
      before: one.spend,
      after: one.spend,
      moves: false,
      change: t('decision-unchanged'),
    })),
  ];
  return html`<levier-chart
    .chart=${dumbbell({
      file: 'levier-plan',
      title: `${title}, ${words.per}`,
      description: t('decision-plan-description'),
      today: t('decision-today'),
      proposed: t('decision-proposed'),
      rows,
      words: words.spendWords,
      table: {
        columns: [
          { label: t('decision-column-channel'), numeric: false },
          ...(['before', 'after', 'change'] as const).map((name) => ({
            label: t(`decision-column-${name}`),
            numeric: true,
          })),
        ],
        rows: rows.map((row) => [row.name, words.spend(row.before), words.spend(row.after), row.change]),
      },
    })}
  ></levier-chart>`;
}

export function planTable(answer: Reallocation, fit: Fit, words: Words, budget: BudgetSetup): TemplateResult {
  const { allocation, excluded } = answer;
  const title = t('decision-plan-table', { per: words.per });
  const heads = ['before', 'after', 'change', 'response-before', 'response-after'] as const;
  const isJudged = (name: string): boolean => (answer.judged ?? []).some((one) => one.name === name);
  return html`<h3 id="plan-table">${title}</h3>
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="plan-table">
      <table class="decision-plan">
        <thead>
          <tr>
            <th scope="col">${t('decision-column-channel')}</th>
            ${heads.map((name) => html`<th scope="col" class="num">${t(`decision-column-${name}`)}</th>`)}
            <th scope="col" class="num">
              ${t(words.currency === null ? 'decision-column-last-unit' : 'decision-column-last')}
            </th>
            <th scope="col" class="num">${t('decision-column-returns')}</th>
            <th scope="col">${t('decision-column-reason')}</th>
          </tr>
        </thead>
        <tbody>
          ${allocation.channels.map(
            (plan) =>
              html`<tr>
                <th scope="row">
                  ${plan.name}
                  ${isJudged(plan.name) ? html`<span class="tag">${t('decision-judged-tag')}</span>` : nothing}
                </th>
                <td class="num">${words.spend(plan.before)}</td>
                <td class="num">${words.spend(plan.after)}</td>
                <td class="num ${moves(plan, words) ? 'decision-change' : 'quiet'}">
                  ${moves(plan, words) ? words.spend(plan.change, { signed: true }) : t('decision-unchanged')}
                </td>
                <td class="num">${words.outcome(plan.response_before)}</td>
                <td class="num">${words.outcome(plan.response_after)}</td>
                <td class="num decision-last-euro">
                  ${words.marginal(plan.marginal)}<br /><span class="small quiet"
                    >${t('decision-marginal-before', { before: words.marginal(plan.marginal_before) })}</span
                  >${nextCost(answer, plan.name, words)}
                </td>
                <td class="num">
                  ${plan.average === null ? t('measure-unknown') : words.marginal(plan.average)}
                </td>
                <td class="decision-reason">${reasonSentence(plan.reason)}</td>
              </tr>`,
          )}
          ${excluded.map(
            (one) =>
              html`<tr>
                <th scope="row">${one.name}</th>
                <td class="num">${words.spend(one.spend)}</td>
                <td class="num">${words.spend(one.spend)}</td>
                <td class="num quiet">${t('decision-unchanged')}</td>
                ${[0, 1, 2, 3].map(() => html`<td class="num quiet">${t('measure-unknown')}</td>`)}
                <td class="decision-reason">${channelReason(fit, one.name, one.reason ?? 'refused')}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${t('decision-total')}</th>
            <td class="num">${words.spend(answer.total_today)}</td>
            <td class="num">${answer.total_planned === null ? '' : words.spend(answer.total_planned)}</td>
            <td></td>
            <td class="num">${words.outcome(allocation.current_total_response)}</td>
            <td class="num">
              ${allocation.total_response === null ? '' : words.outcome(allocation.total_response)}
            </td>
            <td></td>
            <td class="num">
              ${answer.returns?.average == null ? '' : words.marginal(answer.returns.average)}
            </td>
            <td></td>
          </tr>
        </tfoot>
      </table>
    </div>
    ${certificate(answer, words, budget)} ${pricesView(answer, words)} ${formulasView(answer, words)}`;
}

/** What one more unit of outcome costs at the plan: the marginal return the other way round. */
function nextCost({ booked }: Reallocation, name: string, words: Words): TemplateResult | typeof nothing {
  const cost = booked?.lines.find((line) => line.name === name)?.next_cost ?? null;
  return cost === null || words.outcomeUnit === 'money'
    ? nothing
    : html`<br /><span class="small quiet">${words.oneMore(cost)}</span>`;
}

/** The plan for someone else. */
export function planHandOver(
  answer: Reallocation,
  fit: Fit,
  words: Words,
  said: (text: string) => void,
): TemplateResult {
  return handOver({
    markdown: () => planMarkdown(answer, fit, words),
    table: () => planTableFile(answer, words),
    file: 'levier-plan',
    said,
    source: () => document.querySelector('.decision-evidence levier-chart:last-of-type'),
  });
}

function certificate(
  { allocation }: Reallocation,
  words: Words,
  budget: BudgetSetup,
): TemplateResult | typeof nothing {
  const { certificate, shadow_price: price } = allocation;
  if (certificate === null) return nothing;
  const { kind } = budget.goal;
  // What the certificate compares is what the goal is best at.
  const said =
    kind === 'least_spend' || kind === 'max_profit'
      ? words.spend
      : kind === 'marginal_return'
        ? null
        : words.outcomeNamed;
  const args =
    said === null
      ? null
      : {
          bound: said(certificate.upper_bound),
          value: said(certificate.value),
          per: words.per,
          gap: formatPercent(certificate.gap),
        };
  const proof = certificate.gap <= TIGHT ? 'tight' : 'gap';
  const what = kind === 'least_spend' ? '-spend' : kind === 'max_profit' ? '-profit' : '';
  return html`<p class="small quiet">
    ${args === null ? nothing : t(`decision-certificate-${proof}${what}`, args)}
    ${price === null || price === 0 ? nothing : t(words.currency === null ? 'decision-shadow-unit' : 'decision-shadow', { price: words.outcomeNamed(price) })}
  </p>`;
}

/** Why a channel is weak or refused; a collinear one names the channel it goes with. */
export function channelReason(fit: Fit, name: string, code: Reason): string {
  const channel = fit.channels.find((one) => one.name === name);
  const other = channel === undefined ? null : (found(channel)?.collinear_with ?? null);
  return code === 'collinear' && other !== null
    ? reasonSentence('collinear_with', { other })
    : reasonSentence(code);
}

/** Whether a budget asks for more than the defaults: then it can be taken back. */
export function differs(budget: BudgetSetup): boolean {
  return (
    budget.total !== null ||
    budget.constraint !== 'eq' ||
    budget.channels.length > 0 ||
    budget.groups.length > 0 ||
    budget.judged.length > 0 ||
    budget.change_limit !== null
  );
}
