// Asks the browser to keep the site for use without a network, and tells when another build of it is ready.
// Nothing is replaced by itself: the page that is open goes on with its own files until the reader asks.

import { trustedScript } from '../engine/worker-place';

/** Milliseconds in which a waiting build takes over; then the page loads anew all the same. */
const PATIENCE = 4000;

/** Whoever saves on data is not made to fetch what they may never open. */
function saves(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** `tell`: what the reader may do, once another build is ready. */
export async function keepOffline(tell: (take: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (serviceWorker === undefined || saves()) return;
  // Refused, or not there: the site is then as it was, on line.
  const registration = await (
    serviceWorker.register(trustedScript('./sw.js'), { updateViaCache: 'none' }) as Promise<
      ServiceWorkerRegistration | undefined
    >
  ).catch(() => undefined);
  if (registration === undefined) return;
  const look = (): void => {
    const { waiting } = registration;
    if (waiting !== null && serviceWorker.controller !== null) tell(() => takeOver(waiting));
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  // Another tab has asked for it: this one's files are gone, and it says so.
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) tell(() => location.reload());
    controlled = true;
  });
}

function takeOver(waiting: ServiceWorker): void {
  const again = (): void => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', again, { once: true });
  setTimeout(again, PATIENCE);
  waiting.postMessage('take over');
}
