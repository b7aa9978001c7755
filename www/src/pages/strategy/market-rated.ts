// A table of ratings: what is rated down, criteria across; a pair that has no rating yet asks for it.

import { html, type TemplateResult } from 'lit';
import { href } from '../../app/router';
import type { PlanItem } from '../../engine';
import { formatNumber, NONE, t, tNamed } from '../../i18n';
import { key as hyphened } from '../../i18n/codes';
import { itemName, numberOf, planItems, textOf } from '../../plan/model';
import { choiceWord } from '../../plan/words';

/** What a criterion is for. */
export type Side = 'competition' | 'attractiveness' | 'own_strength';

/** The criteria of a side; one that says none compares competitors. */
export function criteriaOf(side: Side): PlanItem[] {
  return planItems('criterion').filter((one) => (textOf(one, 'side') ?? 'competition') === side);
}

/** A criterion without a weight counts once. */
export function weightsOf(criteria: readonly PlanItem[]): number[] {
  return criteria.map((one) => numberOf(one, 'weight') ?? 1);
}

/** The ratings of something on criteria, in their order. */
export function ratingsOf(rated: PlanItem, criteria: readonly PlanItem[]): (number | null)[] {
  const cells = planItems('cell').filter((cell) => textOf(cell, 'competitor') === rated.id);
  return criteria.map((one) =>
    numberOf(
      cells.find((cell) => textOf(cell, 'criterion') === one.id),
      'rating',
    ),
  );
}

/** What a statement rests on. */
export function rests(item: PlanItem): string {
  return textOf(item, 'source') ?? choiceWord(textOf(item, 'evidence') ?? 'opinion');
}

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
