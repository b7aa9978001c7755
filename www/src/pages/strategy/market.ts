// <levier-strategy-market>: what is known of the market before anything is aimed at: strengths and weaknesses
// crossed with opportunities and threats, the market's size, competitors by criteria, activities, other
// grids, targets and what each is offered. Every statement says what it rests on.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import '../../charts/levier-chart';
import type { PlanItem } from '../../engine';
import { t } from '../../i18n';
import { positioningMaps } from '../../plan/market/map';
import { rests } from '../../plan/market/ratings';
import { itemName, nameOf, planItems, textOf } from '../../plan/model';
import { kindSection } from '../../plan/section';
import type { OwnColumn } from '../../plan/table';
import { fieldLabel } from '../../plan/words';
import './market-competitors';
import './market-portfolio';
import './market-size';

/** What else is written about a market. */
const OTHERS = ['market_factor', 'competitor', 'activity', 'grid_entry', 'target'] as const;
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
          ${t('market-lede', { n: points.length, others: OTHERS.flatMap((kind) => planItems(kind)).length, moves: planItems('tows').length, opinions: opinions.length })}
        </p>
      </header>
      ${swot(points)} ${kindSection({ kind: 'tows', columns: ['internal', 'external', leadsTo()] })}
      <levier-market-size></levier-market-size>
      <levier-market-competitors></levier-market-competitors>
      <levier-market-portfolio></levier-market-portfolio>
      ${kindSection({ kind: 'grid', columns: ['grid_type', 'note'] })}
      ${planItems('grid').length === 0 ? nothing : kindSection({ kind: 'grid_entry', columns: ['grid', 'box', 'evidence', 'source'] })}
      ${kindSection({ kind: 'target', columns: ['reason', 'priority'] })}
      ${
        planItems('target').length === 0
          ? nothing
          : html`${kindSection({ kind: 'positioning', columns: ['target', 'statement', 'horizontal', 'x', 'vertical', 'y'] })}
            ${positioningMaps().map((chart) => html`<levier-chart .chart=${chart}></levier-chart>`)}
            ${kindSection({ kind: 'mix', columns: ['target', 'product', 'price_amount', 'margin_rate', 'elasticity'] })}`
      }
    </div>`;
  }
}

/** The objective that a move became; until then, the ways to make one of it, or a campaign. */
function leadsTo(): OwnColumn {
  return {
    key: 'objective',
    label: fieldLabel('objective'),
    cell: (item) => {
      const objective = textOf(item, 'objective');
      if (objective !== null) return html`<a href=${href('strategy', [objective])}>${nameOf(objective)}</a>`;
      const move = textOf(item, 'move') ?? '';
      return html`<a data-act="aim" href=${href('strategy', ['new'], { scope: move, move: item.id })}
          >${t('market-move-objective')}</a
        ><br /><a href=${href('operations', ['new', 'campaign'], { message: move })}
          >${t('market-move-campaign')}</a
        >`;
    },
  };
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

customElements.define('levier-strategy-market', StrategyMarket);
