// What the pages of segments and of customers share.
//
//   <levier-audience-source></levier-audience-source>    the choice of a table, and what was read in it

import './source';

export { readWords } from './source';
export { audience, EXAMPLES, keptAudience, type AudienceState, type ExampleKey } from './store';
