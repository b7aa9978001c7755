// The methods by their id.

import type { Method, MethodId } from '../method';
import { adbudg } from './adbudg';
import { adbudgAllocation } from './adbudg-allocation';
import { attributeMap } from './attribute-map';
import { attribution } from './attribution';
import { bass } from './bass';
import { bassAnalogy, bassTarget } from './bass-forecast';
import { conjoint } from './conjoint';
import { conjointDesign } from './conjoint-design';
import { did } from './did';
import { didPanel } from './did-panel';
import { elasticity } from './elasticity';
import { gaborGranger } from './gabor-granger';
import { geoDesign } from './geo-design';
import { marketSimulator } from './market-simulator';
import { mds } from './mds';
import { reach } from './reach';
import { breakTest, holtWinters } from './series';
import { syntheticControl } from './synthetic-control';
import { vanWestendorp } from './van-westendorp';

const METHODS: Record<MethodId, Method> = {
  adbudg,
  'adbudg-allocation': adbudgAllocation,
  'attribute-map': attributeMap,
  attribution,
  bass,
  'bass-analogy': bassAnalogy,
  'bass-target': bassTarget,
  'break-test': breakTest,
  conjoint,
  'conjoint-design': conjointDesign,
  did,
  'did-panel': didPanel,
  elasticity,
  'gabor-granger': gaborGranger,
  'geo-design': geoDesign,
  'holt-winters': holtWinters,
  'market-simulator': marketSimulator,
  mds,
  reach,
  'synthetic-control': syntheticControl,
  'van-westendorp': vanWestendorp,
};

export function methodOf(id: MethodId): Method {
  return METHODS[id];
}
