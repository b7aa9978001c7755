// A file on its way to a worker.

import type { Pourable } from './worker';

/** The file itself, or its bytes: in a page opened as a file, WebKit lets workers read none. */
export async function pourable(file: File): Promise<Pourable> {
  return __ALONE__ ? new Uint8Array(await file.arrayBuffer()) : file;
}
