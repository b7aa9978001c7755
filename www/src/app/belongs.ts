// Where in the chain a route stands: the forms of the market are of Strategy, though Operations draws them.

import { homeOf } from '../plan/homes';
import type { Route } from './router';
import type { Session } from './session';

export function belongs({ page, params: [first, second] }: Route, session: Session): Route['page'] {
  if (page !== 'operations' || first === undefined) return page;
  const kind = first === 'new' ? second : session.document.plan.find((item) => item.id === first)?.kind;
  if (kind === undefined || homeOf(kind) !== null) return page;
  return session.engine.planKinds().some((one) => one.kind === kind) ? 'strategy' : page;
}
