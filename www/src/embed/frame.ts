// An iframe of embed.html that follows its own height: what stands in where a host's page refuses Wasm, and
// what the snippet page shows.

import { followHeights } from './height';
import { toFragment, type EmbedOptions } from './options';

/** No origin of its own is needed, and links open in a tab of their own. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

export interface Framed {
  update: (options: EmbedOptions) => void;
  stop: () => void;
}

export function frame(
  place: ShadowRoot | HTMLElement,
  page: string,
  title: string,
  options: EmbedOptions,
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
  made.src = `${page}${toFragment(options)}`;
  place.append(made);
  const stop = followHeights(() => [made]);
  return {
    update: (next) => {
      made.src = `${page}${toFragment(next)}`;
    },
    stop: () => {
      stop();
      made.remove();
    },
  };
}
