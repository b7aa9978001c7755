// How much the browser holds of Levier's data.

import { ownStorage } from './state';
import { Vault } from './vault';

/** Bytes of what stands in local storage, which keeps units of two bytes. */
export function keptTexts(): number {
  const storage = ownStorage();
  if (storage === null) return 0;
  return Object.keys(storage)
    .filter((key) => key.startsWith('levier:'))
    .reduce((sum, key) => sum + 2 * (key.length + (storage.getItem(key)?.length ?? 0)), 0);
}

/** How many tables stand in the database. */
export async function keptTables(): Promise<number> {
  return (await new Vault().names()).length;
}
