// How long elements may be drawn at a stretch: what is left is drawn in the next slice, after the browser has
// seen to what was asked of it meanwhile.

/** Milliseconds that drawing may take at a stretch. */
const SLICE = 24;

let began: number | null = null;
let next: Promise<void> | null = null;

/** Whether this slice has no time left; the first to ask begins one. */
export function isSpent(): boolean {
  if (began !== null) return performance.now() - began > SLICE;
  began = performance.now();
  void nextSlice();
  return false;
}

/** After what the browser has to do first. */
export function nextSlice(): Promise<void> {
  next ??= new Promise((resolve) => {
    setTimeout(() => {
      [began, next] = [null, null];
      resolve();
    });
  });
  return next;
}
