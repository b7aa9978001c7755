// The height of what a frame shows, told to whoever frames it: now, when it changes, and when it is asked
// for. A frame of WordPress may open no tab: the links that are followed in it are told too.

import { secretOf } from './options';

export function tellHeight(): void {
  if (parent === window) return;
  const secret = secretOf(location.hash);
  // WordPress has words of its own, and believes what knows its secret.
  const tellWordPress = (message: string, value: unknown): void => {
    if (secret !== null) parent.postMessage({ message, secret, value }, '*');
  };
  const tell = (): void => {
    // A height and nothing else, so that it may be told to anyone who frames the page.
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ source: 'levier', type: 'height', height: Math.ceil(height) }, '*');
    tellWordPress('height', Math.ceil(height));
  };
  new ResizeObserver(tell).observe(document.body);
  // A frame far below is not drawn, and its observer silent, until it is scrolled to: it says its height all
  // the same.
  for (const wait of [0, 300]) setTimeout(tell, wait);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && asksHeight(data)) tell();
  });
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link !== null) tellWordPress('link', link.href);
  });
}

/**
 * Whether a message asks for the height again: `{ source: 'levier', type: 'ask' }`, or WordPress is ready
 * to hear it: `{ message: 'ready', secret }`.
 */
function asksHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if ('message' in data) return data.message === 'ready';
  return 'source' in data && data.source === 'levier' && 'type' in data && data.type === 'ask';
}
