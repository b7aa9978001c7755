// The methods by their id.

import type { Method, MethodId } from '../method';
import { adbudg } from './adbudg';
import { adbudgAllocation } from './adbudg-allocation';
import { attribution } from './attribution';
import { bass } from './bass';
import { bassAnalogy, bassTarget } from './bass-forecast';
import { did } from './did';
import { didPanel } from './did-panel';
import { elasticity } from './elasticity';
import { gaborGranger } from './gabor-granger';
import { geoDesign } from './geo-design';
import { reach } from './reach';
import { breakTest, holtWinters } from './series';
import { syntheticControl } from './synthetic-control';
import { vanWestendorp } from './van-westendorp';

const METHODS: Record<MethodId, Method> = {
  adbudg,
  'adbudg-allocation': adbudgAllocation,
  attribution,
  bass,
  'bass-analogy': bassAnalogy,
  'bass-target': bassTarget,
  'break-test': breakTest,
  did,
  'did-panel': didPanel,
  elasticity,
  'gabor-granger': gaborGranger,
  'geo-design': geoDesign,
  'holt-winters': holtWinters,
  reach,
  'synthetic-control': syntheticControl,
  'van-westendorp': vanWestendorp,
};

export function methodOf(id: MethodId): Method {
  return METHODS[id];
}
