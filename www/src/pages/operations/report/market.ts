// What is known of the market, and to whom what is offered: each statement with what it rests on.

import { session } from '../../../app/context';
import { formatPercent, t } from '../../../i18n';
import { growthShareChart, priorityChart } from '../../../plan/market/charts';
import { positioningMaps } from '../../../plan/market/map';
import {
  adviceSentence,
  rankingSentence,
  SCALE,
  sizeFactors,
  sizeSentence,
} from '../../../plan/market/questions';
import { rests } from '../../../plan/market/ratings';
import { itemName, planItems, textOf } from '../../../plan/model';
import { choiceWord } from '../../../plan/words';
import { kindLists, kindTable, list, made, quiet, text, type Block } from './blocks';
import type { FullFacts } from './facts';

const QUADRANTS = ['strength', 'weakness', 'opportunity', 'threat'] as const;

export function marketBlocks({ size, ranking, portfolio }: FullFacts): Block[] {
  return [
    ...swot(),
    ...kindTable({ kind: 'tows', keys: ['internal', 'external', 'objective'] }),
    ...kindTable({
      kind: 'market_factor',
      keys: ['factor_type', 'factor_value', 'low', 'high', 'evidence', 'source'],
    }),
    ...(size === null ? [] : [text(sizeSentence(size, sizeFactors())), quiet(t('market-size-method'))]),
    ...kindTable({ kind: 'competitor', keys: ['note'], title: t('market-competitors') }),
    ...(ranking === null || ranking.rows.length === 0 ? [] : [text(rankingSentence(ranking))]),
    ...kindTable({ kind: 'cell', keys: ['rating', 'evidence', 'source'], title: t('plan-report-ratings') }),
    ...kindTable({ kind: 'activity', keys: ['sales', 'rival_sales', 'market_growth', 'evidence', 'source'] }),
    ...portfolioBlocks(portfolio),
    ...kindTable({ kind: 'grid_entry', keys: ['grid', 'box', 'evidence', 'source'] }),
  ];
}

function swot(): Block[] {
  const points = planItems('swot');
  if (points.length === 0) return [];
  return [
    { type: 'heading', text: t('market-swot') },
    {
      type: 'table',
      id: 'swot',
      name: t('market-swot'),
      columns: [
        { label: t('plan-field-quadrant') },
        { label: t('plan-field-text') },
        { label: t('plan-field-evidence') },
      ],
      rows: made(
        QUADRANTS.flatMap((quadrant) => points.filter((item) => textOf(item, 'quadrant') === quadrant)),
        (item) => [choiceWord(textOf(item, 'quadrant') ?? ''), itemName(item), rests(item)],
      ),
    },
  ];
}

function portfolioBlocks(found: FullFacts['portfolio']): Block[] {
  if (found === null) return [];
  const [places, priorities] = [growthShareChart(found), priorityChart(found, SCALE)];
  const advice = found.activities.flatMap((one) => adviceSentence(one) ?? []);
  const growth = formatPercent(found.fast_growth, { decimals: 0 });
  return [
    ...(places === null
      ? []
      : [{ type: 'chart', chart: places } as const, quiet(t('market-bcg-method', { growth }))]),
    ...list('priorities', advice, (sentence) => ({ text: sentence })),
    ...(priorities === null
      ? []
      : [{ type: 'chart', chart: priorities } as const, quiet(t('market-ge-method'))]),
  ];
}

export function targetBlocks(): Block[] {
  const segments = (session().document.segments?.segments ?? []).filter(({ target }) => target);
  return [
    ...list('segments', planItems('target').length > 0 ? [] : segments, ({ name }) => ({ text: name })),
    ...kindTable({ kind: 'target', keys: ['priority', 'reason'] }),
    ...kindLists({ kind: 'positioning', keys: ['target', 'statement', 'horizontal', 'x', 'vertical', 'y'] }),
    ...positioningMaps().map((chart): Block => ({ type: 'chart', chart })),
    ...kindLists({
      kind: 'mix',
      keys: [
        'target',
        'product',
        'price',
        'price_amount',
        'margin_rate',
        'elasticity',
        'place',
        'promotion',
        'people',
        'process',
        'physical_evidence',
      ],
    }),
  ];
}
