export * from './messages';
export * from './number';
export * from './operations';
export { cellsOf, editable, parseNumber, readable, type Parsed, type ParseError } from './parse';
export { errorSentence } from './codes';
export { key } from './key';
