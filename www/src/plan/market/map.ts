// The positioning map: what is offered to each target and the competitors, on the two criteria of the
// positioning. The offer's place is typed; a competitor stands where it is rated.

import type { Chart } from '../../charts/chart';
import type { MatrixThing } from '../../charts/matrix-map';
import type { PlanItem } from '../../engine';
import { t } from '../../i18n';
import { itemName, numberOf, planItem, planItems, textOf } from '../model';
import { positioningChart } from './charts';
import { ratingsOf } from './ratings';

/** One map for each pair of criteria on which something has a place. */
export function positioningMaps(): Chart[] {
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
    return [positioningChart(things, { x: itemName(x), y: itemName(y) })];
  });
}

function thing(name: string, x: number | null, y: number | null, own: boolean): MatrixThing[] {
  return x === null || y === null ? [] : [{ name, x, y, own }];
}
