// From a code of the core to a sentence of the reader's language, with the place it speaks of.

import { html, nothing, type TemplateResult } from 'lit';
import type { CoreError } from '../engine/contract';
import type { ErrorCode } from '../engine/error';
import { has, listOf, t, type Args } from './messages';
import { key } from './key';
import { formatNumber } from './number';
import type { Reason, Worded } from './worded';

/** A code with its place and its details. */
export type Coded<C extends string = ErrorCode> = {
  [Field in Exclude<keyof CoreError, 'code'>]?: CoreError[Field] | null;
} & { code: C };
type Detail = NonNullable<CoreError['detail']>;

export { key } from './key';

/** A canonical field in words; a column of a file is shown as it is written there. */
export function fieldName(field: string): string {
  const id = `field-${key(field)}`;
  return /^[a-z][a-z_]*$/.test(field) && has(id) ? t(id) : field;
}

function args(coded: Coded<string>): Args {
  const made: Args = {
    code: coded.code,
    line: coded.line ?? 0,
    field: coded.field == null ? '' : fieldName(coded.field),
    found: coded.found ?? '',
  };
  for (const [name, value] of Object.entries(coded.detail ?? {})) {
    if (Object.hasOwn(made, name)) continue;
    made[name] = Array.isArray(value) ? listOf(value) : value;
  }
  // A sentence may choose by the limit that was passed; most errors name none.
  made['limit'] ??= '';
  made['means'] ??= '';
  made['lacks'] ??= '';
  return made;
}

/** Where: «Ligne 12, coût : « 12,3,4 »». Null when the code speaks of the whole. */
export function placeOf(coded: Coded<string>): string | null {
  const parts = [
    coded.line != null ? 'line' : '',
    coded.field ? 'field' : '',
    // The name of a table says nothing to a reader.
    coded.found && !coded.code.startsWith('table_') ? 'found' : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : t('code-place', { ...args(coded), place: parts.join('-') });
}

function word(prefix: 'error' | 'warning' | 'reason' | 'note', coded: Coded<string>): string {
  const id = `${prefix}-${key(coded.code)}`;
  if (has(id)) return t(id, args(coded));
  // An error may be told as the reason of a figure, and the other way round.
  const other = `${prefix === 'error' ? 'reason' : 'error'}-${key(coded.code)}`;
  if (has(other)) return t(other, args(coded));
  return t(prefix === 'error' ? 'code-unknown' : `${prefix}-unknown`, args(coded));
}

export const errorSentence = (coded: Coded): string => word('error', coded);
export const warningSentence = (coded: Coded<Worded['warning']>): string => word('warning', coded);
export const noteSentence = (coded: Coded<Worded['note']>): string => word('note', coded);
export const reasonSentence = (code: Reason, detail: Detail = {}): string => word('reason', { code, detail });
/** The reason that a saved decision names; one of another version may have no sentence. */
export const savedReasonSentence = (code: string): string => word('reason', { code });

/** A refusal of the plan, of a method or of the course, whose codes come as texts. */
export const refusalSentence = (code: string): string => word('error', { code });

/** An error as it stands on a page: the place, then what happened and how to mend it. */
export function problem(coded: Coded, tone: 'bad' | 'warn' = 'bad'): TemplateResult {
  const place = placeOf(coded);
  return html`<p class="note ${tone} problem" role="alert">
    ${place === null ? nothing : html`<strong class="problem-place">${place}</strong> `}${errorSentence(coded)}
  </p>`;
}

/** `{low}`–`{high}` of a whole number of lines. */
export function lineRange(from: number, to: number): string {
  const low = formatNumber(from, { decimals: 0 });
  return from === to ? low : `${low}–${formatNumber(to, { decimals: 0 })}`;
}
