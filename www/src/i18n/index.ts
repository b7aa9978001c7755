export * from './messages';
export * from './number';
export * from './operations';
export { editable, parseNumber, type Parsed } from './parse';
