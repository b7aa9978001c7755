// The pictures of the market: the growth-share and the attractiveness-strength matrix, the positioning map.

import type { Chart } from '../../charts/chart';
import { matrixMap, type MatrixAxis, type MatrixThing } from '../../charts/matrix-map';
import { formatNumber, formatPercent, formatValue, t } from '../../i18n';
import type { Wire } from '../ask';
import { nameOf, numberOf, planItem } from '../model';
import { choiceWord } from '../words';

/** Halvings and doublings are as far apart; as is the custom, large shares stand on the left. */
const across = (share: number): number => -Math.log2(share);

/** Null where no activity has all of its figures. */
export function growthShareChart(found: Wire.Portfolio): Chart | null {
  const placed = found.activities.flatMap(({ id, relative_share: share, growth_share: box }) => {
    const growth = numberOf(planItem(id), 'market_growth');
    return share === null || box === null || growth === null || share <= 0
      ? []
      : [{ name: nameOf(id), share, growth, box }];
  });
  if (placed.length === 0) return null;
  const far = Math.max(2, ...placed.map(({ share }) => Math.abs(across(share)))) + 0.4;
  const growths = placed.map(({ growth }) => growth);
  const [least, most] = [Math.min(0, ...growths), Math.max(2 * found.fast_growth, ...growths)];
  const room = (most - least) * 0.12;
  const [from, to] = [least - room, most + room];
  const steps = Array.from({ length: 2 * Math.floor(far) + 1 }, (_, at) => at - Math.floor(far));
  const [low, high] = [(from + found.fast_growth) / 2, (found.fast_growth + to) / 2];
  return matrixMap({
    file: 'levier-bcg',
    title: t('market-bcg-chart'),
    description: t('market-bcg-chart-what', { growth: formatPercent(found.fast_growth, { decimals: 0 }) }),
    table: {
      columns: [
        { label: t('plan-kind-activity'), numeric: false },
        { label: t('market-relative-share'), numeric: true },
        { label: t('market-growth'), numeric: true },
        { label: t('market-bcg-box'), numeric: false },
      ],
      rows: placed.map(({ name, share, growth, box }) => [
        name,
        formatValue(share, 'ratio'),
        formatPercent(growth, { signed: true }),
        choiceWord(box),
      ]),
    },
    things: placed.map(({ name, share, growth }) => ({ name, x: across(share), y: growth, own: true })),
    x: {
      from: -far,
      to: far,
      title: t('market-relative-share'),
      ticks: steps.map((step) => ({ at: step, text: formatValue(2 ** -step, 'ratio') })),
      cuts: [0],
    },
    y: {
      from,
      to,
      title: t('market-growth'),
      ticks: [0, found.fast_growth, 2 * found.fast_growth].map((at) => ({
        at,
        text: formatPercent(at, { decimals: 0 }),
      })),
      cuts: [found.fast_growth],
    },
    boxes: [
      { name: choiceWord('star'), x: -far / 2, y: high },
      { name: choiceWord('question_mark'), x: far / 2, y: high },
      { name: choiceWord('cash_cow'), x: -far / 2, y: low },
      { name: choiceWord('dog'), x: far / 2, y: low },
    ],
  });
}

/** Null where no activity is rated on both sides. */
export function priorityChart(found: Wire.Portfolio, [lowest, highest]: [number, number]): Chart | null {
  const placed = found.activities.flatMap(({ id, attractiveness, strength, zone }) =>
    attractiveness === null || strength === null || zone === null
      ? []
      : [{ name: nameOf(id), attractiveness, strength, zone }],
  );
  if (placed.length === 0) return null;
  const [first, second] = found.thirds;
  const middles = [(lowest + first) / 2, (first + second) / 2, (second + highest) / 2];
  const axis = (title: string): MatrixAxis => ({
    from: lowest,
    to: highest,
    title,
    ticks: [lowest, (lowest + highest) / 2, highest].map((at) => ({ at, text: formatNumber(at) })),
    cuts: [...found.thirds],
  });
  const zones = ['harvest', 'harvest', 'select', 'invest', 'invest'] as const;
  return matrixMap({
    file: 'levier-ge',
    title: t('market-ge-chart'),
    description: t('market-ge-chart-what'),
    table: {
      columns: [
        { label: t('plan-kind-activity'), numeric: false },
        { label: t('market-ge-attractiveness'), numeric: true },
        { label: t('market-ge-own-strength'), numeric: true },
        { label: t('market-ge-zone'), numeric: false },
      ],
      rows: placed.map(({ name, attractiveness, strength, zone }) => [
        name,
        formatNumber(attractiveness, { decimals: 1 }),
        formatNumber(strength, { decimals: 1 }),
        choiceWord(zone),
      ]),
    },
    things: placed.map(({ name, attractiveness, strength }) => ({
      name,
      x: strength,
      y: attractiveness,
      own: true,
    })),
    x: axis(t('market-ge-own-strength')),
    y: axis(t('market-ge-attractiveness')),
    boxes: middles.flatMap((y, row) =>
      middles.map((x, column) => ({ name: choiceWord(zones[row + column] ?? 'select'), x, y })),
    ),
  });
}

/** The offer and the competitors on two criteria. */
export function positioningChart(things: MatrixThing[], names: { x: string; y: string }): Chart {
  const axis = (of: 'x' | 'y'): MatrixAxis => {
    const values = things.map((thing) => thing[of]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = Math.max(0.5, (most - least) * 0.15);
    return {
      from: least - room,
      to: most + room,
      title: names[of],
      ticks: [...new Set([least, most])].map((at) => ({ at, text: formatNumber(at) })),
      cuts: [],
    };
  };
  return matrixMap({
    file: 'levier-positioning',
    title: t('market-map-chart', names),
    description: t('market-map-chart-what'),
    table: {
      columns: [
        { label: t('market-map-who'), numeric: false },
        { label: names.x, numeric: true },
        { label: names.y, numeric: true },
      ],
      rows: things.map((thing) => [thing.name, formatNumber(thing.x), formatNumber(thing.y)]),
    },
    things,
    x: axis('x'),
    y: axis('y'),
    boxes: [],
  });
}
