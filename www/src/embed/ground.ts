// The ground that an element stands on: a host may be dark on a light device, or light on a dark one.

import type { Background } from './options';

/** Below this share of white a ground is dark. */
const DARK = 0.4;

/** Of the nearest ancestor that is painted; `auto` where none is and the page leaves it to the device. */
export function groundOf(element: Element): Background {
  for (let one: Element | null = element.parentElement; one !== null; one = one.parentElement) {
    const share = lightness(getComputedStyle(one).backgroundColor);
    if (share !== null) return share < DARK ? 'dark' : 'light';
  }
  // Nothing is painted: the browser's own ground, which is white unless the page allows dark.
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (!colorScheme.includes('dark')) return 'light';
  return colorScheme.includes('light') ? 'auto' : 'dark';
}

/** How light a computed colour is, 0 to 1; null when one sees through it. */
export function lightness(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!/^rgba?\(/.test(colour) || red === undefined || green === undefined || blue === undefined) return null;
  return alpha < 0.5 ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
