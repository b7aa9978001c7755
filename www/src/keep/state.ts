// The truth about saving, and what the browser's own storage says of it.

import type { ErrorCode, Loaded } from '../engine';

export const STORE_KEY = 'levier:workspace';
/** What the keys of workspaces that are not open begin with. */
export const OTHERS_KEY = 'levier:other:';

export type NotSaved = 'full' | 'denied' | 'failed' | 'busy';

export type SaveState =
  /** Nothing to keep yet. */
  | { kind: 'empty' }
  | { kind: 'saving' }
  /** Read back from the store. `recovered`: the browser had lost the last save, and the journal had it. */
  | { kind: 'saved'; revision: number; recovered?: boolean }
  | { kind: 'unsaved'; reason: NotSaved }
  /**
   * Another tab saved after this one last read. `dirty`: this tab holds changes of its own; `open`: the name
   * of the workspace that was opened there, when this one was put away for it.
   */
  | { kind: 'conflict'; dirty: boolean; open?: string }
  /** The store was emptied while this tab was open. */
  | { kind: 'wiped' }
  /** No storage: kept as long as the page. */
  | { kind: 'memory' }
  /** Made by a newer version: handed out as it is, never written. */
  | { kind: 'readonly'; text: string }
  /** What was stored cannot be read: kept word for word, the user chooses. */
  | { kind: 'quarantined'; loaded: Loaded };

/** Whether a document is stored, as far as can be told without reading it. */
export function isStored(): boolean {
  const storage = ownStorage();
  return storage !== null && Object.keys(storage).some((key) => key.startsWith(STORE_KEY));
}

/** Local storage; null where the browser gives none. */
export function ownStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.getItem(STORE_KEY);
    return storage;
  } catch {
    return null;
  }
}

/** The state after a save that failed with a code of the core. */
export function notSaved(code: ErrorCode): SaveState {
  switch (code) {
    case 'storage_wiped':
      return { kind: 'wiped' };
    case 'revision_conflict':
      return { kind: 'conflict', dirty: true };
    case 'storage_full':
      return { kind: 'unsaved', reason: 'full' };
    case 'storage_denied':
      return { kind: 'unsaved', reason: 'denied' };
    case 'storage_busy':
      return { kind: 'unsaved', reason: 'busy' };
    default:
      return { kind: 'unsaved', reason: 'failed' };
  }
}

/** Whether something on screen is kept nowhere. */
export function isUnkept(save: SaveState): boolean {
  switch (save.kind) {
    case 'unsaved':
    case 'saving':
    case 'wiped':
      return true;
    case 'conflict':
      return save.dirty;
    default:
      return false;
  }
}
