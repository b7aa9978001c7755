// Workbooks: their sheets, and one of them as a file of text that the lab reads like any other. The module
// that reads them is fetched when somebody gives one; its worker ends with the answer.

import type { WorkbookSheet } from '../../pkg/sheets/sheets';
import { EngineError } from './error';
import { Remote, type AskOptions } from './remote';
import { glueAddress } from './wasm';
import { workerModule } from './worker-module';

export type { WorkbookSheet };

/** The largest workbook that is taken up, in bytes: it is in memory at once, packed and unpacked. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What files of workbooks begin with: a zip archive, or the container of a password and of older files. */
const STARTS = ['504b0304', 'd0cf11e0'];

/** Whether a file begins as a workbook does, whatever its name. */
export async function isWorkbook(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const digits = Array.from(start, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return STARTS.includes(digits);
}

export function namedAsWorkbook(file: File): boolean {
  return /\.(xlsx|xlsm|xls|ods)$/i.test(file.name);
}

async function ask(
  file: File,
  name: 'workbookSheets' | 'sheetText',
  inputs: readonly string[],
  options: AskOptions,
): Promise<unknown> {
  if (file.size > MOST_BYTES) {
    throw new EngineError({
      code: 'too_large',
      detail: { limit: 'bytes', max: MOST_BYTES, size: file.size },
    });
  }
  const module = await workerModule('sheets_bg.wasm');
  const remote = new Remote(module, glueAddress('sheets.js'));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await remote.ask({ type: 'call', name, inputs: [bytes, ...inputs] }, options);
  } finally {
    remote.end();
  }
}

/** The sheets that hold something. Rejects with `EngineError`. */
export async function workbookSheets(file: File, options: AskOptions = {}): Promise<WorkbookSheet[]> {
  return (await ask(file, 'workbookSheets', [], options)) as WorkbookSheet[];
}

/** A sheet as a file of text, named after the workbook and the sheet. Rejects with `EngineError`. */
export async function sheetFile(file: File, sheet: string, options: AskOptions = {}): Promise<File> {
  const text = (await ask(file, 'sheetText', [sheet], options)) as string;
  return new File([text], `${file.name} › ${sheet}`, { type: 'text/tab-separated-values' });
}
