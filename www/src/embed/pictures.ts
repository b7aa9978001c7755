// No pictures in an embedded calculator, in the place of `calculators/pictures`: charts and their axes weigh
// a fifth of all that a host's reader would load, for the few calculators that draw one. The link under the
// answer leads to them.

import { nothing } from 'lit';

export function picture(): typeof nothing {
  return nothing;
}
