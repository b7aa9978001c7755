// A table of ratings: what is rated down, criteria across; a pair that has no rating yet asks for it.

import { html, type TemplateResult } from 'lit';
import { href } from '../../app/router';
import type { PlanItem } from '../../engine';
import { formatNumber, NONE, t, tNamed } from '../../i18n';
import { key as hyphened } from '../../i18n/codes';
import { rests, weightsOf } from '../../plan/market/ratings';
import { itemName, numberOf, planItems, textOf } from '../../plan/model';

/** With the id of the heading above it. */
export function ratedTable(
  rated: readonly PlanItem[],
  criteria: readonly PlanItem[],
  labelledBy: string,
): TemplateResult {
  const cells = planItems('cell');
  return html`<div class="table-wrap" tabindex="0" role="region" aria-labelledby=${labelledBy}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${tNamed(`plan-kind-${hyphened(rated[0]?.kind ?? 'competitor')}`)}</th>
          ${criteria.map((one) => html`<th scope="col" class="num"><a href=${href('operations', [one.id])}>${itemName(one)}</a><br /><span class="quiet small">${t('market-weight', { weight: weightWord(one) })}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rated.map(
          (own) =>
            html`<tr>
              <th scope="row"><a href=${href('operations', [own.id])}>${itemName(own)}</a></th>
              ${criteria.map((one) => html`<td class="num">${rating(own, one, cells)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function weightWord(criterion: PlanItem): string {
  const [weight] = weightsOf([criterion]);
  return weight === undefined ? NONE : formatNumber(weight);
}

function rating(rated: PlanItem, criterion: PlanItem, cells: readonly PlanItem[]): TemplateResult {
  const cell = cells.find(
    (one) => textOf(one, 'competitor') === rated.id && textOf(one, 'criterion') === criterion.id,
  );
  const names = { competitor: itemName(rated), criterion: itemName(criterion) };
  return cell === undefined
    ? html`<a
        href=${href('operations', ['new', 'cell'], { competitor: rated.id, criterion: criterion.id, evidence: 'opinion' })}
        aria-label=${t('market-rate', names)}
        >${t('market-rate-short')}</a
      >`
    : html`<a
          href=${href('operations', [cell.id])}
          aria-label=${t('market-rated', { ...names, rating: formatNumber(numberOf(cell, 'rating') ?? 0) })}
          >${formatNumber(numberOf(cell, 'rating') ?? 0)}</a
        >
        <span class="quiet small">${rests(cell)}</span>`;
}
