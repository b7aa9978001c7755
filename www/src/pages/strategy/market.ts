// <levier-strategy-market>: what is known of the market before anything is aimed at: strengths and weaknesses
// crossed with opportunities and threats, competitors by criteria, other grids, targets and what each is
// offered. Every statement says what it rests on.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import type { PlanItem } from '../../engine';
import { formatNumber, t } from '../../i18n';
import { itemName, numberOf, planItems, textOf } from '../../plan/model';
import { kindSection } from '../../plan/section';
import { choiceWord } from '../../plan/words';
import { positioningMaps } from './market-map';

const QUADRANTS = ['strength', 'weakness', 'opportunity', 'threat'] as const;
type Quadrant = (typeof QUADRANTS)[number];

export class StrategyMarket extends LevierElement {
  protected override render() {
    const points = planItems('swot');
    const opinions = [...points, ...planItems('cell'), ...planItems('grid_entry')].filter(
      (item) => textOf(item, 'evidence') === 'opinion',
    );
    return html`<div class="page market">
      <header class="stack tight">
        <p class="kicker no-print"><a href=${href('strategy')}>${t('nav-strategy')}</a></p>
        <h1>${t('market-title')}</h1>
        <p class="lede long">
          ${t('market-lede', { n: points.length, moves: planItems('tows').length, opinions: opinions.length })}
        </p>
      </header>
      ${swot(points)} ${kindSection({ kind: 'tows', columns: ['internal', 'external', 'objective'] })}
      ${competitors()} ${kindSection({ kind: 'grid', columns: ['grid_type', 'note'] })}
      ${planItems('grid').length === 0 ? nothing : kindSection({ kind: 'grid_entry', columns: ['grid', 'box', 'evidence', 'source'] })}
      ${kindSection({ kind: 'target', columns: ['segment', 'priority'] })}
      ${
        planItems('target').length === 0
          ? nothing
          : html`${kindSection({ kind: 'positioning', columns: ['target', 'statement', 'horizontal', 'x', 'vertical', 'y'] })}
            ${positioningMaps()}
            ${kindSection({ kind: 'mix', columns: ['target', 'product', 'price_amount', 'margin_rate', 'elasticity'] })}`
      }
    </div>`;
  }
}

function swot(points: readonly PlanItem[]): TemplateResult {
  return html`<section class="stack" aria-labelledby="market-swot-title">
    <h2 id="market-swot-title">${t('market-swot')}</h2>
    <p class="quiet prose">${t('market-swot-hint')}</p>
    <div class="market-swot">
      ${QUADRANTS.map((quadrant) =>
        box(
          quadrant,
          points.filter((item) => textOf(item, 'quadrant') === quadrant),
        ),
      )}
    </div>
  </section>`;
}

function box(quadrant: Quadrant, points: readonly PlanItem[]): TemplateResult {
  return html`<div class="sheet stack tight">
    <h3>${t(`market-${quadrant}`)}</h3>
    <ul>
      ${points.map(
        (item) =>
          html`<li>
            <a href=${href('operations', [item.id])}>${itemName(item)}</a>
            <span class="quiet small">${rests(item)}</span>
          </li>`,
      )}
    </ul>
    ${session().readOnly ? nothing : html`<p class="no-print"><a class="button small" data-add=${quadrant} href=${href('operations', ['new', 'swot'], { quadrant, evidence: 'opinion' })}>${t(`market-add-${quadrant}`)}</a></p>`}
  </div>`;
}

/** What a statement rests on. */
function rests(item: PlanItem): string {
  return textOf(item, 'source') ?? choiceWord(textOf(item, 'evidence') ?? 'opinion');
}

/** Competitors down, criteria across; a pair that has no rating yet asks for it. */
function competitors(): TemplateResult {
  const criteria = planItems('criterion');
  const rivals = planItems('competitor');
  const cells = planItems('cell');
  const add = (kind: 'competitor' | 'criterion'): TemplateResult =>
    html`<a class="button" data-add=${kind} href=${href('operations', ['new', kind])}
      >${t(`market-add-${kind}`)}</a
    >`;
  return html`<section class="stack">
    <h2 id="market-competitors-title">${t('market-competitors')}</h2>
    ${
      rivals.length === 0 || criteria.length === 0
        ? html`<p class="quiet prose">${t('market-competitors-what')}</p>`
        : nothing
    }
    ${
      rivals.length + criteria.length === 0
        ? nothing
        : html`<div class="table-wrap" tabindex="0" role="region" aria-labelledby="market-competitors-title">
            <table class="plan-table">
              <thead>
                <tr>
                  <th scope="col">${t('plan-kind-competitor')}</th>
                  ${criteria.map((one) => html`<th scope="col" class="num"><a href=${href('operations', [one.id])}>${itemName(one)}</a></th>`)}
                </tr>
              </thead>
              <tbody>
                ${rivals.map(
                  (rival) =>
                    html`<tr>
                      <th scope="row"><a href=${href('operations', [rival.id])}>${itemName(rival)}</a></th>
                      ${criteria.map((one) => html`<td class="num">${rating(rival, one, cells)}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    ${session().readOnly ? nothing : html`<p class="actions no-print">${add('competitor')} ${add('criterion')}</p>`}
  </section>`;
}

function rating(rival: PlanItem, criterion: PlanItem, cells: readonly PlanItem[]): TemplateResult {
  const cell = cells.find(
    (one) => textOf(one, 'competitor') === rival.id && textOf(one, 'criterion') === criterion.id,
  );
  const names = { competitor: itemName(rival), criterion: itemName(criterion) };
  return cell === undefined
    ? html`<a
        href=${href('operations', ['new', 'cell'], { competitor: rival.id, criterion: criterion.id, evidence: 'opinion' })}
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

customElements.define('levier-strategy-market', StrategyMarket);
