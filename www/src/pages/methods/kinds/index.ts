// The methods by their id.

import type { Method, MethodId } from '../method';
import { vanWestendorp } from './van-westendorp';

const METHODS: Record<MethodId, Method> = {
  'van-westendorp': vanWestendorp,
};

export function methodOf(id: MethodId): Method {
  return METHODS[id];
}
