// The positioning map: what is offered to each target and the competitors, on the two criteria of the
// positioning. The offer's place is typed; a competitor stands where it is rated.

import { html, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import type { Chart } from '../../charts/chart';
import { matrixMap, type MatrixAxis, type MatrixThing } from '../../charts/matrix-map';
import type { PlanItem } from '../../engine';
import { formatNumber, t } from '../../i18n';
import { itemName, numberOf, planItem, planItems, textOf } from '../../plan/model';

/** One map for each pair of criteria on which something has a place. */
export function positioningMaps(): TemplateResult[] {
  const pairs = new Map<string, PlanItem[]>();
  for (const item of planItems('positioning')) {
    const [x, y] = [textOf(item, 'horizontal'), textOf(item, 'vertical')];
    if (x !== null && y !== null && x !== y)
      pairs.set(`${x} ${y}`, [...(pairs.get(`${x} ${y}`) ?? []), item]);
  }
  return [...pairs.values()].flatMap((offers) => {
    const criteria = (['horizontal', 'vertical'] as const).flatMap(
      (key) => planItem(textOf(offers[0], key) ?? '') ?? [],
    );
    const [x, y] = criteria;
    if (x === undefined || y === undefined) return [];
    const own = offers.flatMap((item): MatrixThing[] =>
      thing(
        t('market-map-offer', {
          target: textOf(planItem(textOf(item, 'target') ?? ''), 'segment') ?? itemName(item),
        }),
        numberOf(item, 'x'),
        numberOf(item, 'y'),
        true,
      ),
    );
    const rivals = planItems('competitor').flatMap((rival): MatrixThing[] => {
      const [at, up] = ratingsOf(rival, criteria);
      return thing(itemName(rival), at ?? null, up ?? null, false);
    });
    const things = [...own, ...rivals];
    if (things.length === 0) return [];
    return [
      html`<levier-chart
        .chart=${positioningChart(things, { x: itemName(x), y: itemName(y) })}
      ></levier-chart>`,
    ];
  });
}

function thing(name: string, x: number | null, y: number | null, own: boolean): MatrixThing[] {
  return x === null || y === null ? [] : [{ name, x, y, own }];
}

/** The ratings of a competitor on criteria, in their order; null where it is not rated. */
function ratingsOf(rival: PlanItem, criteria: readonly PlanItem[]): (number | null)[] {
  const cells = planItems('cell').filter((cell) => textOf(cell, 'competitor') === rival.id);
  return criteria.map((one) =>
    numberOf(
      cells.find((cell) => textOf(cell, 'criterion') === one.id),
      'rating',
    ),
  );
}

/** The offer and the competitors on two criteria. */
function positioningChart(things: MatrixThing[], names: { x: string; y: string }): Chart {
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
