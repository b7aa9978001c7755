// The methods by their id.

import type { MethodId } from '../groups';
import type { Method } from '../method';
import { adbudg } from './adbudg';
import { adbudgAllocation } from './adbudg-allocation';
import { attributeMap } from './attribute-map';
import { attribution } from './attribution';
import { bestProduct } from './best-product';
import { brandFunnel } from './brand-funnel';
import { bass } from './bass';
import { bassAnalogy, bassTarget } from './bass-forecast';
import { breakTest, chowTest } from './breaks';
import { conjoint } from './conjoint';
import { conjointChoice } from './conjoint-choice';
import { conjointDesign } from './conjoint-design';
import { did } from './did';
import { didPanel } from './did-panel';
import { elasticity } from './elasticity';
import { gaborGranger } from './gabor-granger';
import { geoDesign } from './geo-design';
import { grpPlan } from './grp-plan';
import { marketSimulator } from './market-simulator';
import { mds } from './mds';
import { reach } from './reach';
import { holtWinters } from './series';
import { shareOfVoice } from './share-of-voice';
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
  'best-product': bestProduct,
  'brand-funnel': brandFunnel,
  'break-test': breakTest,
  'chow-test': chowTest,
  conjoint,
  'conjoint-choice': conjointChoice,
  'conjoint-design': conjointDesign,
  did,
  'did-panel': didPanel,
  elasticity,
  'gabor-granger': gaborGranger,
  'geo-design': geoDesign,
  'grp-plan': grpPlan,
  'holt-winters': holtWinters,
  'market-simulator': marketSimulator,
  mds,
  reach,
  'share-of-voice': shareOfVoice,
  'synthetic-control': syntheticControl,
  'van-westendorp': vanWestendorp,
};

export function methodOf(id: MethodId): Method {
  return METHODS[id];
}
