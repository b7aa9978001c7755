// An iframe of embed.html that follows its own height: what stands in where a host's page refuses Wasm, and
// what the snippet page shows.

import { followHeights } from './height';

/**
 * No origin of its own is needed, and links open in a tab of their own. Exercises are answered in forms;
 * the policy of embed.html lets no form go anywhere.
 */
export const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

export interface Framed {
  update: (address: string) => void;
  stop: () => void;
}

/** `address`: embed.html, and what it is to show in the fragment. `heard`: told when it says its height. */
export function frame(
  place: ShadowRoot | HTMLElement,
  address: string,
  title: string,
  heard?: () => void,
): Framed {
  const made = document.createElement('iframe');
  made.title = title;
  made.setAttribute('sandbox', SANDBOX);
  made.setAttribute('height', '560');
  // A host's style sheet does not reach into a shadow root, and may say anything of iframes elsewhere.
  for (const [name, value] of [
    ['display', 'block'],
    ['width', '100%'],
    ['border', '0'],
  ] as const)
    made.style.setProperty(name, value, 'important');
  made.src = address;
  place.append(made);
  const stop = followHeights(() => [made], heard);
  return {
    update: (next) => {
      made.src = next;
    },
    stop: () => {
      stop();
      made.remove();
    },
  };
}
