// A table of one's own from a file: a text in whatever encoding, or a sheet of a workbook.

import { EngineError } from '../../engine';
import { isWorkbook, sheetFile, workbookSheets } from '../../engine/workbook';

/** What a page shows as a text at once, in bytes. */
const MOST_BYTES = 1024 * 1024;

export interface TableText {
  text: string;
  /** The sheet of a workbook that was read, and how many others were not. */
  sheet: { name: string; others: number } | null;
}

/** Rejects with `EngineError`. */
export async function tableText(file: File): Promise<TableText> {
  if (!(await isWorkbook(file))) return { text: await textOf(file), sheet: null };
  const sheets = await workbookSheets(file);
  const shown = sheets.filter(({ hidden }) => !hidden);
  const [first] = shown.length > 0 ? shown : sheets;
  if (first === undefined) return { text: '', sheet: null };
  const text = await textOf(await sheetFile(file, first.name));
  return { text, sheet: { name: first.name, others: sheets.length - 1 } };
}

/** UTF-8, UTF-16 with its mark, else the encoding of Western Windows, which reads any bytes. */
async function textOf(file: File): Promise<string> {
  if (file.size > MOST_BYTES)
    throw new EngineError({
      code: 'too_large',
      detail: { limit: 'bytes', max: MOST_BYTES, size: file.size },
    });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decoded(bytes).replace(/\r\n?/g, '\n');
  return text.replace(/^(?:\n)+/, '');
}

export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
