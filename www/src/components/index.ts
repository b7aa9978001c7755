// Elements that every page may use:
//
//   <levier-number label=… unit="money" .value=${v} @levier-change=${…}>
//       a number as people type it

import './number-field';

export { cssVars } from './css-vars';
export { NumberField, unitSign, type NumberChange } from './number-field';
export { derivation } from './formula';
export { whisker } from './whisker';
