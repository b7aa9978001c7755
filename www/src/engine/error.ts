// Errors of the core, on both sides of a worker: an `Error` with a stable code, worded by the messages
// `error-<code>`.

import type { Code, CoreError, MappingProposal } from './contract';

/** What the pages say went wrong, beside the codes of the core. */
export type PageCode =
  'engine_restarted' | 'outdated' | 'read_only' | 'storage_busy' | 'unexpected' | 'worker_failed';
export type ErrorCode = Code | PageCode;

/** An error as a plain object: the form that crosses to and from a worker. */
export type ErrorFields = { [Field in Exclude<keyof CoreError, 'code'>]?: CoreError[Field] | null } & {
  code: ErrorCode;
  message?: string;
  mapping?: MappingProposal | null;
};

export class EngineError extends Error {
  override name = 'EngineError';
  code: ErrorCode;
  line?: NonNullable<CoreError['line']>;
  field?: NonNullable<CoreError['field']>;
  found?: NonNullable<CoreError['found']>;
  detail?: NonNullable<CoreError['detail']>;
  mapping?: MappingProposal;

  constructor(fields: ErrorFields) {
    super(fields.message ?? fields.code);
    this.code = fields.code;
    if (fields.line != null) this.line = fields.line;
    if (fields.field != null) this.field = fields.field;
    if (fields.found != null) this.found = fields.found;
    if (fields.detail != null) this.detail = fields.detail;
    if (fields.mapping != null) this.mapping = fields.mapping;
  }
}

/** The engine panicked: the instance is discarded, nothing of the document is lost. */
export const PANIC = 'engine_restarted';

export function isPanic(error: unknown): boolean {
  return (
    error instanceof WebAssembly.RuntimeError || (error instanceof RangeError && /stack/i.test(error.message))
  );
}

export function errorFields(error: unknown): ErrorFields {
  if (isPanic(error)) return { code: PANIC, message: String(error) };
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    const { code, message, line, field, found, detail, mapping } = error as ErrorFields;
    return {
      code,
      message: message ?? code,
      line: line ?? null,
      field: field ?? null,
      found: found ?? null,
      detail: detail ?? null,
      mapping: mapping ?? null,
    };
  }
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}

export function toEngineError(error: unknown): EngineError {
  return error instanceof EngineError ? error : new EngineError(errorFields(error));
}
