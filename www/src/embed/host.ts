// embed-frame.js, for pages that embed by iframe: each `iframe[data-levier]` takes the height of what it
// shows, and the link that the code puts before it goes once it does. It may be loaded several times, before
// or after the frames.

import { followHeights, REFUSED_AFTER } from './height';

const frames = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll<HTMLIFrameElement>('iframe[data-levier]');
const spoken = new WeakSet<Element>();

/** The line before a frame that leads to the same in Levier. */
function linkOf(frame: Element): HTMLElement | null {
  const before = frame.previousElementSibling;
  return before instanceof HTMLElement && before.hasAttribute('data-levier-link') ? before : null;
}

followHeights(frames, (frame) => {
  spoken.add(frame);
  linkOf(frame)?.style.setProperty('display', 'none', 'important');
});

// A frame that is on screen and stays silent was refused: the link stays, its hole goes. One that speaks
// after all takes its height again.
const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    setTimeout(() => {
      if (spoken.has(target) || linkOf(target) === null) return;
      (target as HTMLIFrameElement).style.setProperty('height', '0', 'important');
    }, REFUSED_AFTER);
  }
});
const watch = (): void => {
  for (const frame of frames()) seen.observe(frame);
};
watch();
addEventListener('DOMContentLoaded', watch);
