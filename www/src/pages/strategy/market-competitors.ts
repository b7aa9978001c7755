// <levier-market-competitors>: competitors rated by criteria, who comes first, and how often that holds when
// the weights of the criteria are swept.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import { formatNumber, formatPercent, listOf, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import { rankingInput, rankingSentence } from '../../plan/market/questions';
import { criteriaOf } from '../../plan/market/ratings';
import { nameOf, planItems } from '../../plan/model';
import { Question } from '../../state/question';
import { ratedTable } from './market-rated';

export class MarketCompetitors extends LevierElement {
  readonly #ranking = new Question<Wire.Weighting>(0);

  protected override render() {
    const criteria = criteriaOf('competition');
    const rivals = planItems('competitor');
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
      ${rivals.length >= 2 && criteria.length >= 2 ? this.#ranked() : nothing}
      ${rivals.length + criteria.length === 0 ? nothing : ratedTable(rivals, criteria, 'market-competitors-title')}
      ${session().readOnly ? nothing : html`<p class="actions no-print">${add('competitor')} ${add('criterion')}</p>`}
    </section>`;
  }

  #ranked(): TemplateResult | typeof nothing {
    const asked = rankingInput();
    if (asked === null) return nothing;
    this.#ranking.ask(JSON.stringify(asked), () => planAnswer('weighting', asked));
    if (this.#ranking.error !== null) return problem(this.#ranking.error);
    const found = this.#ranking.value;
    if (found === null || found.rows.length === 0) return nothing;
    return html`<p role="status">${rankingSentence(found)}</p>
      <ol class="market-ranks">
        ${found.rows.map((row) => html`<li>${t('market-rank', { name: nameOf(row.id), score: formatNumber(row.score, { decimals: 1 }), share: formatPercent(row.first, { decimals: 0 }) })}</li>`)}
      </ol>
      <p class="quiet small prose">
        ${t('market-sweep-method', { draws: formatNumber(found.draws) })}
        ${found.left_out.length === 0 ? nothing : t('market-left-out', { names: listOf(found.left_out.map(nameOf)) })}
      </p>`;
  }
}

customElements.define('levier-market-competitors', MarketCompetitors);
