export * from './messages';
export * from './number';
export { editable, parseNumber, type Parsed } from './parse';
