// Elements that every page may use:
//
//   <levier-number label=… unit="money" .value=${v} @levier-change=${…}>
//       a number as people type it

import './number-field';

export { cssVars } from './css-vars';
export { NumberField, type NumberChange } from './number-field';
export { unitSign } from './unit-sign';
export { derivation } from './formula';
export { whisker } from './whisker';
