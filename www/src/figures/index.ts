// Figures that explain themselves, and the panel of their explanations:
//
//   <levier-figure .figure=${f} label="Search" currency="EUR" address="channels/Search/cpa">

import './figure';
import './panel';

export { explanations } from './explanations';
