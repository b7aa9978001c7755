// What would move the page under a press waits until the press is over: a button that is pushed away between
// down and up gets no click.

/** Whether a button of the mouse, or a finger, is down. */
let pressed = false;
for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
  addEventListener(type, () => (pressed = type === 'pointerdown'), { capture: true });

/** Does it now, or after the click that is under way. */
export function afterPress(act: () => void): void {
  if (pressed) addEventListener('pointerup', () => setTimeout(act), { once: true });
  else act();
}
