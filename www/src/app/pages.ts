// Pages are loaded when they are first gone to; each registers its element, `levier-page-<name>`.

import type { PageName } from './router';

const loaders: Record<PageName, () => Promise<unknown>> = {
  home: () => import('../pages/home'),
  strategy: () => import('../pages/strategy'),
  segments: () => import('../pages/segments'),
  operations: () => import('../pages/operations'),
  measure: () => import('../pages/measure'),
  customers: () => import('../pages/customers'),
  decision: () => import('../pages/decision'),
  calculators: () => import('../pages/calculators'),
  shared: () => import('../share/page'),
  embed: () => import('../embed/snippet-page'),
  data: () => import('../pages/data'),
  workspace: () => import('../pages/workspace'),
};

/** Resolves once the page's element is there; rejects when its file is not (the site may have been published anew). */
export async function loadPage(page: PageName | 'unknown'): Promise<void> {
  if (page !== 'unknown') await loaders[page]();
}
