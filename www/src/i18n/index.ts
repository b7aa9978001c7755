export * from './messages';
export * from './number';
export * from './operations';
export { editable, parseNumber, readable, type Parsed } from './parse';
