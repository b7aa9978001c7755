// Pages are loaded when they are first gone to.

import loaders from 'levier:pages';
import type { PageName } from './pages';

/**
 * Resolves once the page's element is there; rejects when its file is not (the site may have been published
 * anew).
 */
export async function loadPage(page: PageName | 'unknown'): Promise<void> {
  if (page !== 'unknown') await loaders[page]?.();
}
