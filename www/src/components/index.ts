// Elements that every page may use:
//
//   <levier-figure .figure=${f} label="Search" currency="EUR" address="channels/Search/cpa">
//       a figure that explains itself
//   <levier-number label=… unit="money" .value=${v} @levier-change=${…}>
//       a number as people type it

import './figure';
import './number-field';
import './why';

export { cssVars } from './css-vars';
export { FigureElement } from './figure';
export { NumberField, unitSign, type NumberChange } from './number-field';
export { formulaByName, formulaByNumber } from './formula';
export { whisker } from './whisker';
