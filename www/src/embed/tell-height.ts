// The height of what a frame shows, told to whoever frames it: now, when it changes, and when it is asked
// for.

import { secretOf } from './options';

export function tellHeight(): void {
  if (parent === window) return;
  const secret = secretOf(location.hash);
  const tell = (): void => {
    // A height and nothing else, so that it may be told to anyone who frames the page.
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ source: 'levier', type: 'height', height: Math.ceil(height) }, '*');
    // WordPress has words of its own for it, and believes what knows its secret.
    if (secret !== null) parent.postMessage({ message: 'height', secret, value: Math.ceil(height) }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // A frame far below is not drawn, and its observer silent, until it is scrolled to: it says its height all
  // the same.
  for (const wait of [0, 300]) setTimeout(tell, wait);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && asksHeight(data)) tell();
  });
}

/** Whether a message asks for the height again: `{ source: 'levier', type: 'ask' }`. */
function asksHeight(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'source' in data &&
    data.source === 'levier' &&
    'type' in data &&
    data.type === 'ask'
  );
}
