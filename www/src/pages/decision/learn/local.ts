// Beside it, a search that only ever improves a little: where it stops, and what it missed.

import { html, type TemplateResult } from 'lit';
import type { BudgetProblem, LocalSearch, MarkedAttempt } from '../../../engine';
import { formatPercent, t } from '../../../i18n';
import type { Words } from '../units';

/** Less than this of the best is no miss worth telling. */
const SAME = 1e-6;

export function localView(
  problem: BudgetProblem,
  search: LocalSearch,
  marked: MarkedAttempt,
  words: Words,
  name: (channel: string) => string,
): TemplateResult {
  const stuck = (marked.gap_share ?? 0) > SAME;
  const { best } = marked;
  return html`<section class="stack" aria-labelledby="local-title" data-local>
    <h2 id="local-title">${t('learn-local-title')}</h2>
    <p class="lede long small-lede">
      ${t(stuck ? 'learn-local-stuck' : 'learn-local-best', { moves: search.moves, end: words.outcomeNamed(search.end.response), best: words.outcome(best.total_response ?? 0), gap: words.outcome(marked.gap), share: formatPercent(marked.gap_share ?? 0) })}
    </p>
    <p class="prose">${t(stuck ? 'learn-local-why' : 'learn-local-why-best')}</p>
    <div class="table-wrap" tabindex="0" role="region" aria-label=${t('learn-local-plans')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('decision-column-channel')}</th>
            ${(['learn-local-start', 'learn-local-end', 'learn-local-optimum'] as const).map((id) => html`<th scope="col" class="num">${t(id)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${problem.channels.map(
            (channel, i) =>
              html`<tr>
                <th scope="row">${name(channel.name)}</th>
                <td class="num">${words.spend(channel.current)}</td>
                <td class="num">${words.spend(search.end.spend[i] ?? 0)}</td>
                <td class="num">${words.spend(best.spend[i] ?? 0)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${t('learn-response')}</th>
            <td class="num">${words.outcome(search.steps[0]?.response ?? 0)}</td>
            <td class="num">${words.outcome(search.end.response)}</td>
            <td class="num">${words.outcome(best.total_response ?? 0)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  </section>`;
}
