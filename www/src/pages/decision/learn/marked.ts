// A plan made by hand beside the best one: the gap is the score, and the move that would have helped most is
// told.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../charts/levier-chart';
import { dumbbell } from '../../../charts/dumbbell';
import type { BudgetProblem, MarkedAttempt } from '../../../engine';
import { formatPercent, t } from '../../../i18n';
import type { Words } from '../units';

/** A gap below one millionth is none for any purpose. */
const TIGHT = 1e-6;

export function markedView(
  problem: BudgetProblem,
  { attempt, best, gap, gap_share: share, best_move: move }: MarkedAttempt,
  words: Words,
  name: (channel: string) => string,
): TemplateResult {
  const perfect = (share ?? 0) <= TIGHT;
  // Beside an amount of money the name says nothing more.
  const args = {
    yours:
      words.outcomeUnit === 'money' ? words.outcome(attempt.response) : words.outcomeNamed(attempt.response),
    best: words.outcome(best.total_response ?? 0),
    gap: words.outcome(gap),
    share: formatPercent(share ?? 0),
  };
  const rows = best.channels.map((plan) => ({
    name: name(plan.name),
    before: plan.before,
    after: plan.after,
    moves: !perfect,
    change: words.spend(plan.change, { signed: true }),
  }));
  return html`<section class="stack" aria-labelledby="by-hand-result">
    <h2 id="by-hand-result" tabindex="-1">${t('by-hand-result')}</h2>
    <p class="lede long">${t(perfect ? 'by-hand-perfect' : 'by-hand-gap', args)}</p>
    <div class="prose">
      ${move === null ? nothing : html`<p>${t(move.from === null ? 'by-hand-move-left' : 'by-hand-move', { from: move.from === null ? '' : name(move.from), to: name(move.to), amount: words.spend(move.amount), gain: words.outcome(move.gain) })}</p>`}
      ${best.certificate === null ? nothing : html`<p class="quiet small">${t(best.certificate.gap <= TIGHT ? 'by-hand-certified' : 'by-hand-best-found', { bound: words.outcome(best.certificate.upper_bound), gap: formatPercent(best.certificate.gap) })}</p>`}
    </div>
    <levier-chart
      .chart=${dumbbell({
        file: 'levier-by-hand',
        title: t('by-hand-plans'),
        description: t('by-hand-plans-description'),
        today: t('by-hand-yours'),
        proposed: t('by-hand-best'),
        rows,
        words: words.spendWords,
        table: {
          columns: [
            { label: t('decision-column-channel'), numeric: false },
            ...(['by-hand-yours', 'by-hand-best', 'decision-column-change'] as const).map((id) => ({
              label: t(id),
              numeric: true,
            })),
          ],
          rows: rows.map((row) => [row.name, words.spend(row.before), words.spend(row.after), row.change]),
        },
      })}
    ></levier-chart>
    <div class="table-wrap" tabindex="0" role="region" aria-label=${t('by-hand-margins')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('decision-column-channel')}</th>
            ${(['by-hand-your-response', 'by-hand-best-response', 'by-hand-your-margin', 'by-hand-best-margin'] as const).map((id) => html`<th scope="col" class="num">${t(id)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${problem.channels.map((channel, i) => {
            const [mine, plan] = [attempt.channels[i]!, best.channels[i]!];
            return html`<tr>
              <th scope="row">${name(channel.name)}</th>
              <td class="num">${words.outcome(mine.response)}</td>
              <td class="num">${words.outcome(plan.response_after)}</td>
              <td class="num">${words.marginal(mine.marginal)}</td>
              <td class="num">${words.marginal(plan.marginal)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <p class="prose quiet">${t('by-hand-lesson')}</p>
  </section>`;
}
