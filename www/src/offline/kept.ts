// What the browser keeps of the site itself, beside the data.

/** Whether the files of this page are kept for use without a network. */
export async function isKept(): Promise<boolean> {
  return 'caches' in window && (await caches.has(`levier-${__BUILD__}`).catch(() => false));
}

/** Takes back what the browser was asked to keep of the site itself. */
export async function forgetOffline(): Promise<void> {
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) if (name.startsWith('levier-')) await caches.delete(name);
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  await (await serviceWorker?.getRegistration('./'))?.unregister();
}
